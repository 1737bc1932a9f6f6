using System;
using System.Numerics;

namespace WeightInit;

/// <summary>A sparse matrix in compressed rows.</summary>
/// <typeparam name="T">float, double, or Half for storage: the engine measures float and double.</typeparam>
/// <remarks>The arrays are taken over, not copied, and were checked once: do not change offsets or indices afterwards.
/// Values may change between calls.</remarks>
public sealed partial class CsrMatrix<T> : ILinearOperator<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly int[] _rowOffsets;
    private readonly int[] _columnIndices;
    private readonly T[] _values;

    /// <summary>Takes over the three arrays of the format.</summary>
    /// <param name="rows">Number of rows, positive.</param>
    /// <param name="columns">Number of columns, positive.</param>
    /// <param name="rowOffsets">Where each row begins in the other two arrays: rows + 1 numbers, from 0, never falling,
    /// the last one the number of stored values.</param>
    /// <param name="columnIndices">Column of each stored value, strictly ascending within a row.</param>
    /// <param name="values">The stored values.</param>
    /// <exception cref="ArgumentException">The arrays do not describe such a matrix; the message says where.</exception>
    public CsrMatrix(int rows, int columns, int[] rowOffsets, int[] columnIndices, T[] values)
    {
        if (typeof(T) != typeof(float) && typeof(T) != typeof(double) && typeof(T) != typeof(Half))
        {
            throw new NotSupportedException($"CsrMatrix<{typeof(T)}>: the values must be float, double or Half.");
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columns);
        ArgumentNullException.ThrowIfNull(rowOffsets);
        ArgumentNullException.ThrowIfNull(columnIndices);
        ArgumentNullException.ThrowIfNull(values);
        CheckOffsets(rows, rowOffsets, columnIndices, values);
        CheckIndices(rows, columns, rowOffsets, columnIndices);
        Rows = rows;
        Columns = columns;
        _rowOffsets = rowOffsets;
        _columnIndices = columnIndices;
        _values = values;
    }

    /// <inheritdoc/>
    public int Rows { get; }

    /// <inheritdoc/>
    public int Columns { get; }

    /// <summary>Number of stored values.</summary>
    public int StoredValues => _values.Length;

    /// <summary>Where each row begins; one more entry than there are rows.</summary>
    public ReadOnlySpan<int> RowOffsets => _rowOffsets;

    /// <summary>Column of each stored value.</summary>
    public ReadOnlySpan<int> ColumnIndices => _columnIndices;

    /// <summary>The stored values, row by row.</summary>
    public ReadOnlySpan<T> Values => _values;

    /// <summary>The stored values, for whoever has just made the matrix.</summary>
    internal Span<T> WritableValues => _values;

    internal ReadOnlyMemory<int> OffsetMemory => _rowOffsets;

    internal ReadOnlyMemory<int> ColumnMemory => _columnIndices;

    internal ReadOnlyMemory<T> ValueMemory => _values;

    private static void CheckOffsets(int rows, int[] rowOffsets, int[] columnIndices, T[] values)
    {
        if (rowOffsets.Length != rows + 1L)
        {
            throw new ArgumentException(
                $"{rows} rows need {rows + 1L} row offsets, got {rowOffsets.Length}.", nameof(rowOffsets));
        }

        if (columnIndices.Length != values.Length)
        {
            throw new ArgumentException(
                $"There are {values.Length} values but {columnIndices.Length} column indices.", nameof(columnIndices));
        }

        if (rowOffsets[0] != 0 || rowOffsets[rows] != values.Length)
        {
            throw new ArgumentException(
                $"Row offsets must run from 0 to the number of values ({values.Length}), not from {rowOffsets[0]} to {rowOffsets[rows]}.",
                nameof(rowOffsets));
        }

        for (int row = 0; row < rows; row++)
        {
            if (rowOffsets[row + 1] < rowOffsets[row])
            {
                throw new ArgumentException(
                    $"Row offsets must not fall: row {row} runs from {rowOffsets[row]} to {rowOffsets[row + 1]}.", nameof(rowOffsets));
            }
        }
    }

    private static void CheckIndices(int rows, int columns, int[] rowOffsets, int[] columnIndices)
    {
        for (int row = 0; row < rows; row++)
        {
            int previous = -1;
            for (int position = rowOffsets[row]; position < rowOffsets[row + 1]; position++)
            {
                int column = columnIndices[position];
                if (column <= previous || column >= columns)
                {
                    throw new ArgumentException(
                        $"Column indices must ascend within a row and lie below {columns}: row {row} has {column} after {previous} (position {position}).",
                        nameof(columnIndices));
                }

                previous = column;
            }
        }
    }
}
