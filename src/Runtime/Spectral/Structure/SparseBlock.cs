using System;
using System.Numerics;

namespace WeightInit;

/// <summary>A square block in compressed rows without explicit zeros.</summary>
internal sealed class SparseBlock<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly ReadOnlyMemory<int> _offsets;
    private readonly ReadOnlyMemory<int> _columns;
    private readonly ReadOnlyMemory<T> _values;

    private SparseBlock(ReadOnlyMemory<int> offsets, ReadOnlyMemory<int> columns, ReadOnlyMemory<T> values)
    {
        _offsets = offsets;
        _columns = columns;
        _values = values;
        RadiusBound = Bound();
    }

    /// <summary>Number of rows.</summary>
    public int Size => _offsets.Length - 1;

    /// <summary>Where each row begins.</summary>
    public ReadOnlySpan<int> Offsets => _offsets.Span;

    /// <summary>Column of each value.</summary>
    public ReadOnlySpan<int> Columns => _columns.Span;

    /// <summary>The values.</summary>
    public ReadOnlySpan<T> Values => _values.Span;

    /// <summary>The pattern as a graph.</summary>
    public SparsePattern Pattern => new(Offsets, Columns);

    /// <summary>An upper bound of the radius: the lesser of the largest row sum and the largest column sum of moduli.</summary>
    public double RadiusBound { get; }

    /// <summary>The matrix without stored zeros.</summary>
    public static SparseBlock<T> WithoutZeros(CsrMatrix<T> matrix)
    {
        if (!matrix.Values.Contains(T.Zero))
        {
            return new SparseBlock<T>(matrix.OffsetMemory, matrix.ColumnMemory, matrix.ValueMemory);
        }

        int[] all = new int[matrix.Rows];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = i;
        }

        return new SparseBlock<T>(matrix.OffsetMemory, matrix.ColumnMemory, matrix.ValueMemory).Extract(all);
    }

    /// <summary>The value at (row, row).</summary>
    public double Diagonal(int row)
    {
        int start = Offsets[row];
        int found = Columns[start..Offsets[row + 1]].BinarySearch(row);
        return found < 0 ? 0 : double.CreateTruncating(Values[start + found]);
    }

    /// <summary>The block of the given rows and columns, in their order, without zeros.</summary>
    public SparseBlock<T> Extract(int[] rows)
    {
        int[] local = new int[Size];
        Array.Fill(local, -1);
        int most = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            local[rows[i]] = i;
            most += Offsets[rows[i] + 1] - Offsets[rows[i]];
        }

        int[] offsets = new int[rows.Length + 1];
        int[] columns = new int[most];
        T[] values = new T[most];
        int stored = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            for (int position = Offsets[rows[i]]; position < Offsets[rows[i] + 1]; position++)
            {
                if (local[Columns[position]] >= 0 && !T.IsZero(Values[position]))
                {
                    columns[stored] = local[Columns[position]];
                    values[stored++] = Values[position];
                }
            }

            offsets[i + 1] = stored;
        }

        return new SparseBlock<T>(offsets, columns.AsMemory(0, stored), values.AsMemory(0, stored));
    }

    /// <summary>All values in row-major order.</summary>
    public T[] ToDense()
    {
        T[] dense = new T[checked(Size * Size)];
        for (int row = 0; row < Size; row++)
        {
            for (int position = Offsets[row]; position < Offsets[row + 1]; position++)
            {
                dense[(row * Size) + Columns[position]] = Values[position];
            }
        }

        return dense;
    }

    /// <summary>Whether the block equals its transpose.</summary>
    public bool IsSymmetric()
    {
        for (int row = 0; row < Size; row++)
        {
            for (int position = Offsets[row]; position < Offsets[row + 1]; position++)
            {
                int column = Columns[position];
                int start = Offsets[column];
                int found = Columns[start..Offsets[column + 1]].BinarySearch(row);
                if (found < 0 || Values[start + found] != Values[position])
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Most values in a row or a column.</summary>
    public int Longest()
    {
        int[] inColumn = new int[Size];
        foreach (int column in Columns[..Offsets[Size]])
        {
            inColumn[column]++;
        }

        int longest = 0;
        for (int i = 0; i < Size; i++)
        {
            longest = Math.Max(longest, Math.Max(inColumn[i], Offsets[i + 1] - Offsets[i]));
        }

        return longest;
    }

    private double Bound()
    {
        double[] columnSums = new double[Size];
        double rows = 0, columns = 0;
        for (int row = 0; row < Size; row++)
        {
            double sum = 0;
            for (int position = Offsets[row]; position < Offsets[row + 1]; position++)
            {
                double modulus = Math.Abs(double.CreateTruncating(Values[position]));
                sum += modulus;
                columnSums[Columns[position]] += modulus;
            }

            rows = Math.Max(rows, sum);
        }

        foreach (double sum in columnSums)
        {
            columns = Math.Max(columns, sum);
        }

        // A shade more than the sums, for their rounding.
        return Math.Min(rows, columns) * (1 + 1e-9);
    }
}
