using System;

namespace WeightInit;

public sealed partial class CsrMatrix<T>
{
    /// <summary>The nonzero values of a dense matrix.</summary>
    /// <param name="matrix">Values in row-major order, rows × columns of them.</param>
    /// <param name="rows">Number of rows, positive.</param>
    /// <param name="columns">Number of columns, positive.</param>
    /// <exception cref="ArgumentException"><paramref name="matrix"/> has another length.</exception>
    public static CsrMatrix<T> FromDense(ReadOnlySpan<T> matrix, int rows, int columns)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columns);
        if (matrix.Length != (long)rows * columns)
        {
            throw new ArgumentException(
                $"A {rows} × {columns} matrix has {(long)rows * columns} values, got {matrix.Length}.", nameof(matrix));
        }

        int[] offsets = new int[rows + 1];
        for (int row = 0; row < rows; row++)
        {
            int stored = offsets[row];
            foreach (T value in matrix.Slice(row * columns, columns))
            {
                stored += T.IsZero(value) ? 0 : 1;
            }

            offsets[row + 1] = stored;
        }

        int[] indices = new int[offsets[rows]];
        T[] values = new T[offsets[rows]];
        int position = 0;
        for (int row = 0; row < rows; row++)
        {
            ReadOnlySpan<T> source = matrix.Slice(row * columns, columns);
            for (int column = 0; column < columns; column++)
            {
                if (!T.IsZero(source[column]))
                {
                    indices[position] = column;
                    values[position++] = source[column];
                }
            }
        }

        return new CsrMatrix<T>(rows, columns, offsets, indices, values);
    }

    /// <summary>A matrix from (row, column, value) triplets in any order; values of a place named more than once are added
    /// in the order in which they come.</summary>
    /// <param name="rows">Number of rows, positive.</param>
    /// <param name="columns">Number of columns, positive.</param>
    /// <param name="rowIndices">Row of each value.</param>
    /// <param name="columnIndices">Column of each value.</param>
    /// <param name="values">The values.</param>
    /// <exception cref="ArgumentException">Lengths differ, or an index lies outside of the matrix.</exception>
    public static CsrMatrix<T> FromTriplets(
        int rows, int columns, ReadOnlySpan<int> rowIndices, ReadOnlySpan<int> columnIndices, ReadOnlySpan<T> values)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columns);
        if (rowIndices.Length != values.Length || columnIndices.Length != values.Length)
        {
            throw new ArgumentException(
                $"Triplets need equally many rows, columns and values, got {rowIndices.Length}, {columnIndices.Length} and {values.Length}.");
        }

        if (rows >= Array.MaxLength)
        {
            throw new ArgumentOutOfRangeException(nameof(rows), rows, $"Compressed rows need an array of one number more than there are rows: at most {Array.MaxLength - 1} rows.");
        }

        MemoryDoor.Require<int>("The beginnings of the rows", 2 * (rows + 1L));
        int[] starts = new int[rows + 1];
        for (int index = 0; index < values.Length; index++)
        {
            if ((uint)rowIndices[index] >= (uint)rows || (uint)columnIndices[index] >= (uint)columns)
            {
                throw new ArgumentException(
                    $"Triplet {index} names place ({rowIndices[index]}, {columnIndices[index]}), outside of {rows} × {columns}.");
            }

            starts[rowIndices[index] + 1]++;
        }

        for (int row = 0; row < rows; row++)
        {
            starts[row + 1] += starts[row];
        }

        return Merge(rows, columns, starts, rowIndices, columnIndices, values);
    }

    private static CsrMatrix<T> Merge(
        int rows, int columns, int[] starts, ReadOnlySpan<int> rowIndices, ReadOnlySpan<int> columnIndices, ReadOnlySpan<T> values)
    {
        // A counting sort by row, then a stable sort by column: the position is the second key.
        long[] keys = new long[values.Length];
        int[] next = starts.AsSpan(0, rows).ToArray();
        for (int index = 0; index < values.Length; index++)
        {
            keys[next[rowIndices[index]]++] = ((long)columnIndices[index] << 32) | (uint)index;
        }

        int[] offsets = new int[rows + 1];
        int[] indices = new int[values.Length];
        T[] sums = new T[values.Length];
        int stored = 0;
        for (int row = 0; row < rows; row++)
        {
            Span<long> places = keys.AsSpan(starts[row], starts[row + 1] - starts[row]);
            places.Sort();
            foreach (long place in places)
            {
                int column = (int)(place >> 32);
                T value = values[(int)place];
                if (stored > offsets[row] && indices[stored - 1] == column)
                {
                    sums[stored - 1] += value;
                    continue;
                }

                indices[stored] = column;
                sums[stored++] = value;
            }

            offsets[row + 1] = stored;
        }

        Array.Resize(ref indices, stored);
        Array.Resize(ref sums, stored);
        return new CsrMatrix<T>(rows, columns, offsets, indices, sums);
    }
}
