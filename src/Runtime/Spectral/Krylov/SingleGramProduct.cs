using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Product with AᵀA (or A Aᵀ where that is smaller) of a dense row-major matrix, times the square of a power of two, in single precision.</summary>
/// <remarks>As <see cref="GramProduct{T}"/>, at half the memory traffic and twice the lanes. What it finds is made exact by <see cref="Exact"/>,
/// with the matrix as it was given: a Rayleigh quotient's error is of second order in the vector's.</remarks>
internal sealed unsafe class SingleGramProduct<T> : BlockProduct
    where T : unmanaged
{
    private const int Blocks = 16;
    private readonly GramProduct<T> _exact;
    private readonly T* _matrix;
    private readonly float* _values;
    private readonly int _rows;
    private readonly int _columns;
    private readonly int _stride;
    private readonly int _padded;
    private readonly bool _isCopy;
    private readonly double _scale;
    private readonly float* _x;
    private readonly float* _sums;
    private readonly float* _middle;
    private bool _isReady;

    public SingleGramProduct(T* matrix, int rows, int columns, int exponent, Workspace workspace)
    {
        _exact = new GramProduct<T>(matrix, rows, columns, Math.ScaleB(1, exponent), workspace);
        _matrix = matrix;
        _rows = rows;
        _columns = columns;
        _isCopy = NeedsCopy(columns, exponent);
        _scale = Math.ScaleB(1, exponent);
        Size = Math.Min(rows, columns);
        _padded = SingleVector.Padded(Size);
        _stride = SingleVector.Padded(columns);
        _values = _isCopy
            ? (float*)workspace.Take(SingleVector.Doubles((long)rows * _stride), clear: false)
            : (float*)matrix;
        _x = (float*)workspace.Take(SingleVector.Doubles(_padded));
        _sums = (float*)workspace.Take(SingleVector.Doubles((long)Blocks * _padded));
        _middle = (float*)workspace.Take(SingleVector.Doubles((long)Blocks * (Stripe + _padded) + rows + 16));
    }

    public override int Size { get; }

    public override int ProductsEach => 2;

    public override double Rounding => 3e-7;

    public override int PreparationBlocks => Blocks;

    private bool IsWide => _columns > _rows;

    // Columns (or rows) that are done at once: an eighth of a megabyte of them.
    private int Stripe => StripeFor(Size);

    /// <summary>What a product takes from a workspace.</summary>
    public static long Doubles(int rows, int columns, int exponent)
    {
        long padded = SingleVector.Padded(Math.Min(rows, columns)), stride = SingleVector.Padded(columns);
        long stripe = StripeFor(Math.Min(rows, columns));
        return GramProduct<T>.Doubles(rows, columns) + (NeedsCopy(columns, exponent) ? SingleVector.Doubles(rows * stride) + 8 : 0)
            + (17 * padded) + SingleVector.Doubles((Blocks * (stripe + padded)) + rows + 16) + 64;
    }

    public override void Begin(double* x) => SingleVector.Round(x, _isCopy ? 1 : _scale, _x, Size);

    public override void Prepare(int block)
    {
        if (_isCopy && !_isReady)
        {
            Copy(block);
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
        double scale = _isCopy ? 1 : _scale;
        for (int i = start; i < end; i++)
        {
            double sum = 0;
            for (int block = 0; block < Blocks; block++)
            {
                sum += _sums[((nint)block * _padded) + i];
            }

            y[i] = scale * sum;
        }
    }

    public override BlockProduct Exact => _exact;

    private static bool NeedsCopy(int columns, int exponent) =>
        typeof(T) == typeof(double) || (columns & 15) != 0 || Math.Abs(exponent) > 30;

    private static int StripeFor(int size) => Math.Max(16, SingleVector.Padded(32_768 / size));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PrepareRows(int block, float* sum)
    {
        int first = (int)((long)_rows * block / Blocks), last = (int)((long)_rows * (block + 1) / Blocks);
        int stride = _isCopy ? _stride : _columns;
        for (int row = first; row < last; row += Stripe)
        {
            int count = Math.Min(Stripe, last - row);
            float* rows = _values + ((nint)row * stride);
            SingleProduct.Dots(rows, stride, count, _padded, _x, _middle + row);
            SingleProduct.Combine(rows, stride, count, _padded, _middle + row, sum);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PrepareColumns(int block, float* sum)
    {
        float* product = _middle + ((nint)block * (Stripe + _padded));
        float* middle = product + _padded;
        (int first, int last) = Columns(block);
        for (int column = first; column < last; column += Stripe)
        {
            int count = Math.Min(Stripe, last - column);
            new Span<float>(middle, count).Clear();
            SingleProduct.Combine(_values + column, _stride, _rows, count, _x, middle);
            SingleProduct.Dots(_values + column, _stride, _rows, count, middle, product);
            SingleVector.Add(sum, product, _rows);
        }
    }

    private (int First, int Last) Columns(int block)
    {
        long groups = _stride / 16;
        return ((int)(16 * (groups * block / Blocks)), (int)(16 * (groups * (block + 1) / Blocks)));
    }

    /// <summary>The block's share of the rounded copy: its rows, or its columns of a wide matrix.</summary>
    private void Copy(int block)
    {
        int firstRow = IsWide ? 0 : (int)((long)_rows * block / Blocks);
        int lastRow = IsWide ? _rows : (int)((long)_rows * (block + 1) / Blocks);
        (int first, int last) = IsWide ? Columns(block) : (0, _stride);
        int end = Math.Min(last, _columns);
        for (int row = firstRow; row < lastRow; row++)
        {
            float* target = _values + ((nint)row * _stride);
            SingleVector.Round(_matrix + ((nint)row * _columns) + first, _scale, target + first, Math.Max(0, end - first));
            new Span<float>(target + Math.Max(first, end), Math.Max(0, last - Math.Max(first, end))).Clear();
        }
    }
}
