using System;
using System.Numerics;
using System.Threading;

namespace WeightInit;

/// <summary>Draws a dense matrix with a pattern: zeros where there is no connection.</summary>
internal static class PatternFill
{
    /// <param name="matrix">The matrix, row-major.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="key">Key of the random stream.</param>
    /// <param name="pattern">Connections and their distribution.</param>
    /// <param name="threads">Number of threads; 0 for all.</param>
    /// <param name="cancellation">Seen between portions; the matrix is then half filled.</param>
    public static unsafe void Run<T>(
        Span<T> matrix, int rows, int columns, WeightKey key, SpectralPattern pattern, int threads, CancellationToken cancellation)
        where T : unmanaged, INumber<T>
    {
        if (PatternPlaces.IsAll(pattern))
        {
            LongFill.Portions(matrix, cancellation, (part, offset) => PatternValues.Draw(part, key, offset, pattern.Distribution, threads));
            return;
        }

        fixed (T* pointer = matrix)
        {
            nint start = (nint)pointer;
            RowBlocks.Each(rows, columns, threads, cancellation, () => PatternPlaces.Of(pattern, columns, key), (places, first, count) =>
                Block(new Span<T>((T*)start + ((long)first * columns), count * columns), first, columns, key, pattern.Distribution, places));
        }
    }

    private static void Block<T>(Span<T> lines, int firstRow, int columns, WeightKey key, SpectralDistribution distribution, PatternPlaces places)
        where T : unmanaged, INumber<T>
    {
        int rows = lines.Length / columns;
        int[] offsets = new int[rows + 1];
        places.Count(firstRow, offsets.AsSpan(1));
        for (int row = 0; row < rows; row++)
        {
            offsets[row + 1] += offsets[row];
        }

        int[] indices = new int[offsets[rows]];
        T[] values = new T[indices.Length];
        places.Find(firstRow, rows, indices);
        PatternValues.Pick(values, indices, offsets, firstRow, columns, key, distribution);
        lines.Clear();
        for (int row = 0; row < rows; row++)
        {
            Span<T> line = lines.Slice(row * columns, columns);
            for (int position = offsets[row]; position < offsets[row + 1]; position++)
            {
                line[indices[position]] = values[position];
            }
        }
    }
}
