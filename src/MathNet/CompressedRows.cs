using System;
using System.Numerics;
using MathNet.Numerics.LinearAlgebra.Storage;

namespace WeightInit;

/// <summary>Math.NET's compressed rows and ours.</summary>
internal static class CompressedRows
{
    /// <summary>Stores what is not zero of row-major values.</summary>
    public static void Store<T>(ReadOnlySpan<T> values, SparseCompressedRowMatrixStorage<T> target)
        where T : struct, IEquatable<T>, IFormattable
    {
        int kept = values.Length - values.Count(default(T));
        int[] columns = new int[kept];
        T[] stored = new T[kept];
        int position = 0;
        for (int row = 0; row < target.RowCount; row++)
        {
            target.RowPointers[row] = position;
            for (int column = 0; column < target.ColumnCount; column++)
            {
                T value = values[(row * target.ColumnCount) + column];
                if (!value.Equals(default))
                {
                    columns[position] = column;
                    stored[position++] = value;
                }
            }
        }

        Take(target, position, columns, stored);
    }

    /// <summary>Stores compressed rows, which are copied.</summary>
    public static void Store<T>(CsrMatrix<T> rows, SparseCompressedRowMatrixStorage<T> target)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        rows.RowOffsets[..^1].CopyTo(target.RowPointers);
        Take(target, rows.StoredValues, rows.ColumnIndices.ToArray(), rows.Values.ToArray());
    }

    /// <summary>The stored values as compressed rows of ours, columns in ascending order.</summary>
    public static CsrMatrix<T> Of<T>(SparseCompressedRowMatrixStorage<T> source)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int stored = source.ValueCount;
        int[] columns = source.ColumnIndices.AsSpan(0, stored).ToArray();
        T[] values = source.Values.AsSpan(0, stored).ToArray();
        for (int row = 0; row < source.RowCount; row++)
        {
            int start = source.RowPointers[row];
            int length = source.RowPointers[row + 1] - start;
            Span<int> line = columns.AsSpan(start, length);
            if (!IsAscending(line))
            {
                line.Sort(values.AsSpan(start, length));
            }
        }

        return new(source.RowCount, source.ColumnCount, source.RowPointers.AsSpan(0, source.RowCount + 1).ToArray(), columns, values);
    }

    private static void Take<T>(SparseCompressedRowMatrixStorage<T> target, int count, int[] columns, T[] values)
        where T : struct, IEquatable<T>, IFormattable
    {
        target.RowPointers[target.RowCount] = count;
        target.ColumnIndices = columns;
        target.Values = values;
    }

    private static bool IsAscending(ReadOnlySpan<int> line)
    {
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i] < line[i - 1])
            {
                return false;
            }
        }

        return true;
    }
}
