using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Both products of a matrix in compressed rows, in single precision on a rounded copy of the matrix and one of its transpose,
/// or where there is no room for them on the matrix itself: slower, to the same bits.</summary>
/// <remarks>A side is one thread's: it multiplies and takes the product in without waiting for the other. The operator may be
/// a power of the matrix, applied as repeated products: sparse ones cost less than orthogonalisation does.</remarks>
/// <typeparam name="T">float or double.</typeparam>
/// <typeparam name="TIndex">ushort where the size allows, else int.</typeparam>
internal sealed unsafe class CsrTwoSided<T, TIndex> : TwoSidedProduct
    where T : unmanaged
    where TIndex : unmanaged
{
    private readonly int* _offsets;
    private readonly int* _columns;
    private readonly T* _values;
    private readonly double _scale;
    private readonly int _power;
    private readonly bool _hasCopies;
    private readonly RoundedRows<T> _given;
    private readonly SingleRows<TIndex> _rows;
    private readonly SingleRows<TIndex> _transposed;
    private readonly float* _between;
    private readonly int _padded;

    /// <param name="offsets">Where each row begins; this and the next two must stay where they are.</param>
    /// <param name="columns">Column of each value.</param>
    /// <param name="values">The values.</param>
    /// <param name="size">Number of rows and columns.</param>
    /// <param name="exponent">2^exponent brings the radius near one.</param>
    /// <param name="power">The operator is this power of the matrix.</param>
    /// <param name="longest">Most values in a row or a column.</param>
    /// <param name="copyLimit">Most bytes of both copies.</param>
    /// <param name="workspace">Room for <see cref="Doubles"/>.</param>
    public CsrTwoSided(
        int* offsets, int* columns, T* values, int size, int exponent, int power, int longest, long copyLimit, Workspace workspace)
    {
        _offsets = offsets;
        _columns = columns;
        _values = values;
        _scale = Math.ScaleB(1, exponent);
        _power = power;
        _padded = SingleVector.Padded(size);
        Size = size;
        int stored = offsets[size];
        _hasCopies = HasCopies(size, stored, longest, copyLimit);
        if (_hasCopies)
        {
            _rows = new SingleRows<TIndex>(size, stored, longest, workspace);
            _transposed = new SingleRows<TIndex>(size, stored, longest, workspace);
        }
        else
        {
            _given = new RoundedRows<T>(size, offsets, columns, values, _scale);
        }

        _between = (float*)workspace.Take(SingleVector.Doubles(2L * _padded));
    }

    public override int Size { get; }

    public override double Scale => _scale;

    public override int Power => _power;

    public override int PreparationBlocks => _hasCopies ? 2 : 0;

    public override bool IsBySide => true;

    /// <summary>What the product takes from a workspace.</summary>
    public static long Doubles(int size, int stored, int longest, long copyLimit) =>
        (HasCopies(size, stored, longest, copyLimit) ? 2 * SingleRows<TIndex>.Doubles(size, stored, longest) : 0)
            + SingleVector.Doubles(2L * SingleVector.Padded(size)) + 8;

    public override void Prepare(int block)
    {
        if (block == 0)
        {
            _rows.Copy(_offsets, _columns, _values, _scale);
        }
        else
        {
            _transposed.Transpose(_offsets, _columns, _values, _scale);
        }
    }

    public override void MultiplySide(int side, float* x, float* product)
    {
        float* between = _between + ((nint)side * _padded);
        float* from = x;
        for (int left = _power; left > 0; left--)
        {
            // The last factor's product goes where it is wanted, the others' turn by turn to the two places there are.
            float* to = left % 2 == 1 ? product : between;
            MultiplyOnce(side, from, to);
            from = to;
        }

        SingleVector.ClearEnd(product, Size);
    }

    public override void Multiply(int block, float* x, float* y, float* rows, float* sum) => throw new NotSupportedException();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void MultiplyExactly(
        int block, double* x0, double* x1, double* y0, double* y1, double* rows0, double* rows1, double* sum0, double* sum1)
    {
        int rows = (Size + ExactBlocks - 1) / ExactBlocks;
        int last = Math.Min(Size, (block + 1) * rows);
        new Span<double>(sum0, Size).Clear();
        new Span<double>(sum1, Size).Clear();
        for (int row = Math.Min(Size, block * rows); row < last; row++)
        {
            int position = _offsets[row], end = _offsets[row + 1];
            rows0[row] = CsrProduct<T>.Dot(_columns, _values, position, end, x0);
            Accumulate(position, end, y0[row], sum0);
            if (x1 != x0)
            {
                rows1[row] = CsrProduct<T>.Dot(_columns, _values, position, end, x1);
                Accumulate(position, end, y1[row], sum1);
            }
        }
    }

    private static bool HasCopies(int size, int stored, int longest, long copyLimit) =>
        2 * sizeof(double) * SingleRows<TIndex>.Doubles(size, stored, longest) <= copyLimit;

    private void MultiplyOnce(int side, float* x, float* product)
    {
        if (_hasCopies)
        {
            (side == 0 ? _rows : _transposed).Multiply(x, product);
        }
        else if (side == 0)
        {
            _given.Multiply(x, product);
        }
        else
        {
            _given.MultiplyTransposed(x, product);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Accumulate(int position, int end, double y, double* sum)
    {
        for (; position < end; position++)
        {
            double value = typeof(T) == typeof(float) ? ((float*)_values)[position] : ((double*)_values)[position];
            sum[_columns[position]] += value * y;
        }
    }
}
