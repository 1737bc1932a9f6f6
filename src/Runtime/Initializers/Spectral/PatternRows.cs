using System;
using System.Numerics;
using System.Threading;
using System.Threading.Tasks;

namespace WeightInit;

/// <summary>Draws a matrix with a pattern straight into compressed rows: the values of <see cref="PatternFill"/>, of which only a few rows are dense at a time.</summary>
internal static class PatternRows
{
    private const int DrawnAtOnce = 1 << 16;

    public static CsrMatrix<T> Draw<T>(int rows, int columns, WeightKey key, SpectralPattern pattern, int threads, CancellationToken cancellation)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int rowsAtOnce = Math.Clamp(DrawnAtOnce / columns, 1, rows);
        int blocks = ((rows - 1) / rowsAtOnce) + 1;
        (int[] Columns, T[] Values)[] drawn = new (int[], T[])[blocks];
        int[] offsets = new int[rows + 1];
        int workers = Math.Min(threads == 0 ? Environment.ProcessorCount : threads, blocks);
        int taken = 0;
        // One buffer a worker: Parallel.For's own locals are made anew far more often.
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation }, _ =>
        {
            T[] buffer = new T[rowsAtOnce * columns];
            for (int block = Interlocked.Increment(ref taken) - 1; block < blocks; block = Interlocked.Increment(ref taken) - 1)
            {
                cancellation.ThrowIfCancellationRequested();
                int first = block * rowsAtOnce;
                Span<T> lines = buffer.AsSpan(0, Math.Min(rowsAtOnce, rows - first) * columns);
                PatternFill.Rows(lines, first, columns, key, pattern, 1);
                drawn[block] = Compress<T>(lines, columns, offsets.AsSpan(first + 1));
            }
        });
        return Join(rows, columns, offsets, drawn);
    }

    /// <summary>Takes what is not zero out of whole rows and counts it by row.</summary>
    private static (int[] Columns, T[] Values) Compress<T>(ReadOnlySpan<T> lines, int columns, Span<int> counts)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int kept = lines.Length - lines.Count(T.Zero);
        int[] indices = new int[kept];
        T[] values = new T[kept];
        int position = 0;
        for (int start = 0; start < lines.Length; start += columns)
        {
            int before = position;
            ReadOnlySpan<T> line = lines.Slice(start, columns);
            for (int column = line.IndexOfAnyExcept(T.Zero); column >= 0 && column < columns;)
            {
                indices[position] = column;
                values[position++] = line[column];
                int next = line[(column + 1)..].IndexOfAnyExcept(T.Zero);
                column = next < 0 ? -1 : column + 1 + next;
            }

            counts[start / columns] = position - before;
        }

        return (indices, values);
    }

    private static CsrMatrix<T> Join<T>(int rows, int columns, int[] offsets, (int[] Columns, T[] Values)[] drawn)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int row = 0; row < rows; row++)
        {
            offsets[row + 1] = checked(offsets[row] + offsets[row + 1]);
        }

        int[] indices = new int[offsets[rows]];
        T[] values = new T[offsets[rows]];
        int position = 0;
        foreach ((int[] blockColumns, T[] blockValues) in drawn)
        {
            blockColumns.CopyTo(indices, position);
            blockValues.CopyTo(values, position);
            position += blockValues.Length;
        }

        return new CsrMatrix<T>(rows, columns, offsets, indices, values);
    }
}
