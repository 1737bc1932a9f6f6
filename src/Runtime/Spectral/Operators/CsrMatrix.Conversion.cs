using System;

namespace WeightInit;

public sealed partial class CsrMatrix<T>
{
    /// <summary>The transposed matrix, as a copy.</summary>
    public CsrMatrix<T> Transpose()
    {
        int[] offsets = new int[Columns + 1];
        foreach (int column in _columnIndices)
        {
            offsets[column + 1]++;
        }

        for (int column = 0; column < Columns; column++)
        {
            offsets[column + 1] += offsets[column];
        }

        int[] next = offsets.AsSpan(0, Columns).ToArray();
        int[] indices = new int[_values.Length];
        T[] values = new T[_values.Length];
        for (int row = 0; row < Rows; row++)
        {
            for (int position = _rowOffsets[row]; position < _rowOffsets[row + 1]; position++)
            {
                int target = next[_columnIndices[position]]++;
                indices[target] = row;
                values[target] = _values[position];
            }
        }

        return new CsrMatrix<T>(Columns, Rows, offsets, indices, values);
    }

    /// <summary>All values in row-major order.</summary>
    /// <exception cref="ArgumentException">There are more than an array holds.</exception>
    public T[] ToDense()
    {
        long count = (long)Rows * Columns;
        if (count > Array.MaxLength)
        {
            throw new ArgumentException($"{Rows} × {Columns} = {count} values are more than an array holds ({Array.MaxLength}).");
        }

        T[] dense = new T[count];
        for (int row = 0; row < Rows; row++)
        {
            for (int position = _rowOffsets[row]; position < _rowOffsets[row + 1]; position++)
            {
                dense[((nint)row * Columns) + _columnIndices[position]] = _values[position];
            }
        }

        return dense;
    }
}
