using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Product with AᵀA (or A Aᵀ where that is smaller) of a dense row-major matrix, times the square of a power of two, in single precision.</summary>
/// <remarks>As <see cref="GramProduct{T}"/>, at half the memory traffic and twice the lanes. What it finds is made exact by <see cref="Exact"/>,
/// with the matrix as it was given: a Rayleigh quotient's error is of second order in the vector's. Its sums and what is between the
/// halves stand where that product has its own at other times.</remarks>
internal sealed unsafe class SingleGramProduct<T> : BlockProduct
    where T : unmanaged
{
    private readonly GramProduct<T> _exact;
    private readonly SingleStorage<T> _matrix;
    private readonly int _rows;
    private readonly int _columns;
    private readonly int _padded;
    private readonly double _scale;
    private readonly float* _x;
    private readonly float* _sums;
    private readonly float* _middle;
    private bool _isReady;

    public SingleGramProduct(T* matrix, int rows, int columns, int exponent, long copyLimit, Workspace workspace)
    {
        _exact = new GramProduct<T>(matrix, rows, columns, Math.ScaleB(1, exponent), workspace);
        _matrix = new SingleStorage<T>(matrix, rows, columns, exponent, copyLimit, workspace);
        _rows = rows;
        _columns = columns;

        // A matrix that is used as it is has its vectors scaled instead.
        _scale = Math.ScaleB(1, exponent) / _matrix.Scale;
        Size = Math.Min(rows, columns);
        _padded = SingleVector.Padded(Size);
        _x = (float*)workspace.Take(SingleVector.Doubles(_padded));
        _sums = (float*)_exact.Sums;
        _middle = (float*)_exact.Middle;
    }

    public override int Size { get; }

    public override int ProductsEach => 2;

    public override double Rounding => 3e-7;

    public override int PreparationBlocks => Blocks;

    private bool IsWide => _columns > _rows;

    private int Blocks => GramProduct<T>.BlocksFor(_rows, _columns);

    // Columns (or rows) that are done at once: an eighth of a megabyte of them.
    private int Stripe => StripeFor(Size);

    /// <summary>What a product takes from a workspace.</summary>
    public static long Doubles(int rows, int columns, int exponent, long copyLimit) =>
        GramProduct<T>.Doubles(rows, columns) + SingleStorage<T>.Doubles(rows, columns, exponent, copyLimit)
            + SingleVector.Doubles(SingleVector.Padded(Math.Min(rows, columns))) + 16;

    public override void Begin(double* x) => SingleVector.Round(x, _scale, _x, Size);

    public override void Prepare(int block)
    {
        if (!_isReady)
        {
            (int firstRow, int lastRow) = IsWide ? (0, _rows) : Part(block, _rows, 1);
            (int first, int last) = IsWide ? Part(block, _matrix.Stride, 16) : (0, _matrix.Stride);
            _matrix.Prepare(firstRow, lastRow, first, last);
        }

        float* sum = _sums + ((nint)block * _padded);
        new Span<float>(sum, _padded).Clear();
        if (IsWide)
        {
            PrepareColumns(block, sum);
        }
        else
        {
            PrepareRows(block, sum);
        }
    }

    public override void Rows(int start, int end, double* x, double* y)
    {
        _isReady = true;
        int count = end - start;
        new Span<double>(y + start, count).Clear();
        for (int block = 0; block < Blocks; block++)
        {
            SingleVector.Add(y + start, _sums + ((nint)block * _padded) + start, count);
        }

        VectorKernels.Scale(y + start, _scale, y + start, count);
    }

    public override BlockProduct Exact => _exact;

    private static int StripeFor(int size) => Math.Max(16, SingleVector.Padded(32_768 / size));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PrepareRows(int block, float* sum)
    {
        (int first, int last) = Part(block, _rows, 1);
        for (int row = first; row < last; row += Stripe)
        {
            int count = Math.Min(Stripe, last - row);
            _matrix.Dots(row, 0, count, _padded, _x, _middle + row);
            _matrix.Combine(row, 0, count, _padded, _middle + row, sum);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PrepareColumns(int block, float* sum)
    {
        float* product = _middle + ((nint)block * (Stripe + _padded));
        float* middle = product + _padded;
        (int first, int last) = Part(block, _matrix.Stride, 16);
        for (int column = first; column < last; column += Stripe)
        {
            int count = Math.Min(Stripe, last - column), valid = Math.Clamp(_columns - column, 0, count);
            new Span<float>(middle, count).Clear();
            _matrix.Combine(0, column, _rows, count, _x, middle);

            // What stands behind a row's end is another row's.
            new Span<float>(middle + valid, count - valid).Clear();
            _matrix.Dots(0, column, _rows, count, middle, product);
            SingleVector.Add(sum, product, _rows);
        }
    }

    /// <summary>A block's share of so many rows or columns, in whole groups.</summary>
    private (int First, int Last) Part(int block, int count, int group)
    {
        long groups = count / group;
        return ((int)(group * (groups * block / Blocks)), (int)(group * (groups * (block + 1) / Blocks)));
    }
}
