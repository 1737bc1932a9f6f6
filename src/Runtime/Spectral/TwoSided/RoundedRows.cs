using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>A x and Aᵀ x of a matrix in compressed rows, its values rounded to single precision on the way.</summary>
/// <remarks>As <see cref="SingleRows{TIndex}"/> without its copies: slower, to the same bits, for every sum takes its terms in the same order.</remarks>
internal readonly unsafe struct RoundedRows<T>
    where T : unmanaged
{
    private readonly int _size;
    private readonly int* _offsets;
    private readonly int* _columns;
    private readonly T* _values;
    private readonly double _factor;

    /// <param name="size">Number of rows and columns.</param>
    /// <param name="offsets">Where each row begins; this and the next two must stay where they are.</param>
    /// <param name="columns">Column of each value.</param>
    /// <param name="values">The values.</param>
    /// <param name="factor">What values are multiplied by.</param>
    public RoundedRows(int size, int* offsets, int* columns, T* values, double factor)
    {
        _size = size;
        _offsets = offsets;
        _columns = columns;
        _values = values;
        _factor = factor;
    }

    /// <summary>y = A x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Multiply(float* x, float* y)
    {
        int row = 0;
        for (; row <= _size - 4; row += 4)
        {
            // Four rows in turn: one sum alone would wait for itself.
            int a = _offsets[row], b = _offsets[row + 1], c = _offsets[row + 2], d = _offsets[row + 3], end = _offsets[row + 4];
            int common = Math.Min(Math.Min(b - a, c - b), Math.Min(d - c, end - d));
            float ya = 0, yb = 0, yc = 0, yd = 0;
            for (int k = 0; k < common; k++)
            {
                ya += Term(a + k, x);
                yb += Term(b + k, x);
                yc += Term(c + k, x);
                yd += Term(d + k, x);
            }

            y[row] = Sum(ya, a + common, b, x);
            y[row + 1] = Sum(yb, b + common, c, x);
            y[row + 2] = Sum(yc, c + common, d, x);
            y[row + 3] = Sum(yd, d + common, end, x);
        }

        for (; row < _size; row++)
        {
            y[row] = Sum(0, _offsets[row], _offsets[row + 1], x);
        }
    }

    /// <summary>y = Aᵀ x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MultiplyTransposed(float* x, float* y)
    {
        new Span<float>(y, _size).Clear();
        for (int row = 0; row < _size; row++)
        {
            float factor = x[row];
            for (int position = _offsets[row], end = _offsets[row + 1]; position < end; position++)
            {
                y[_columns[position]] += Value(position) * factor;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private float Sum(float sum, int position, int end, float* x)
    {
        for (; position < end; position++)
        {
            sum += Term(position, x);
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private float Term(int position, float* x) => Value(position) * x[_columns[position]];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private float Value(int position) =>
        (float)(_factor * (typeof(T) == typeof(float) ? ((float*)_values)[position] : ((double*)_values)[position]));
}
