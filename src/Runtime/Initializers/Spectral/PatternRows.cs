using System;
using System.Numerics;
using System.Threading;

namespace WeightInit;

/// <summary>Draws a matrix with a pattern straight into compressed rows. Connections are counted before they are drawn, so that the
/// arrays have their sizes from the start and nothing is held twice.</summary>
internal static class PatternRows
{
    public static CsrMatrix<T> Draw<T>(int rows, int columns, WeightKey key, SpectralPattern pattern, int threads, CancellationToken cancellation)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int[] offsets = new int[rows + 1];
        PatternPlaces Places() => PatternPlaces.Of(pattern, columns, key);
        RowBlocks.Each(rows, columns, threads, cancellation, Places, (places, first, count) => places.Count(first, offsets.AsSpan(first + 1, count)));
        int stored = Sum(offsets);
        int[] indices = GC.AllocateUninitializedArray<int>(stored);
        T[] values = GC.AllocateUninitializedArray<T>(stored);
        int zeros = 0;
        RowBlocks.Each(rows, columns, threads, cancellation, Places, (places, first, count) =>
        {
            Range own = offsets[first]..offsets[first + count];
            places.Find(first, count, indices.AsSpan(own));
            PatternValues.Pick(values.AsSpan(own), indices.AsSpan(own), offsets.AsSpan(first, count + 1), first, columns, key, pattern.Distribution);
            int found = values.AsSpan(own).Count(T.Zero);
            if (found > 0)
            {
                Interlocked.Add(ref zeros, found);
            }
        });
        CsrMatrix<T> matrix = new(rows, columns, offsets, indices, values);
        return zeros == 0 ? matrix : WithoutZeros(matrix, zeros);
    }

    /// <summary>From counts to where rows begin; the number of all.</summary>
    private static int Sum(Span<int> offsets)
    {
        long sum = 0;
        foreach (ref int offset in offsets)
        {
            sum += offset;
            if (sum > Array.MaxLength)
            {
                throw new ArgumentException($"The matrix has more connections than an array holds ({Invariant.Text(Array.MaxLength)}): make it smaller or sparser.");
            }

            offset = (int)sum;
        }

        return (int)sum;
    }

    /// <summary>Zeros are drawn so rarely that nobody will see one, but the dense matrix would have it as no connection.</summary>
    internal static CsrMatrix<T> WithoutZeros<T>(CsrMatrix<T> matrix, int zeros)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int[] offsets = new int[matrix.Rows + 1];
        int[] indices = new int[matrix.StoredValues - zeros];
        T[] values = new T[indices.Length];
        int position = 0;
        for (int row = 0; row < matrix.Rows; row++)
        {
            for (int from = matrix.RowOffsets[row]; from < matrix.RowOffsets[row + 1]; from++)
            {
                if (matrix.Values[from] != T.Zero)
                {
                    indices[position] = matrix.ColumnIndices[from];
                    values[position++] = matrix.Values[from];
                }
            }

            offsets[row + 1] = position;
        }

        return new(matrix.Rows, matrix.Columns, offsets, indices, values);
    }
}
