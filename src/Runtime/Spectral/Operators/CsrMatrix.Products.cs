using System;

namespace WeightInit;

public sealed partial class CsrMatrix<T>
{
    /// <inheritdoc/>
    /// <remarks>Accumulated in double, rounded once a row.</remarks>
    public void Multiply(ReadOnlySpan<T> x, Span<T> y)
    {
        CheckLengths(x.Length, Columns, y.Length, Rows);
        for (int row = 0; row < Rows; row++)
        {
            double even = 0, odd = 0;
            int end = _rowOffsets[row + 1];
            int position = _rowOffsets[row];
            for (; position < end - 1; position += 2)
            {
                even += double.CreateTruncating(_values[position]) * double.CreateTruncating(x[_columnIndices[position]]);
                odd += double.CreateTruncating(_values[position + 1]) * double.CreateTruncating(x[_columnIndices[position + 1]]);
            }

            if (position < end)
            {
                even += double.CreateTruncating(_values[position]) * double.CreateTruncating(x[_columnIndices[position]]);
            }

            y[row] = T.CreateTruncating(even + odd);
        }
    }

    /// <inheritdoc/>
    public void MultiplyTranspose(ReadOnlySpan<T> x, Span<T> y)
    {
        CheckLengths(x.Length, Rows, y.Length, Columns);
        y.Clear();
        for (int row = 0; row < Rows; row++)
        {
            T factor = x[row];
            for (int position = _rowOffsets[row]; position < _rowOffsets[row + 1]; position++)
            {
                y[_columnIndices[position]] += _values[position] * factor;
            }
        }
    }

    private static void CheckLengths(int x, int needsX, int y, int needsY)
    {
        if (x != needsX)
        {
            throw new ArgumentException($"x has {x} values, this product needs {needsX}.", nameof(x));
        }

        if (y != needsY)
        {
            throw new ArgumentException($"y has {y} values, this product needs {needsY}.", nameof(y));
        }
    }
}
