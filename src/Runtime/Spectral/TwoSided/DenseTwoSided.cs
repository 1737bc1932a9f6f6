using System;

namespace WeightInit;

/// <summary>Both products of a dense row-major matrix, in single precision on the matrix itself or on a rounded copy.</summary>
internal sealed unsafe class DenseTwoSided<T> : TwoSidedProduct
    where T : unmanaged
{
    // A single-precision matrix of about this scale is used as it is: nothing leaves the range of single precision.
    private const int ModestExponent = 30;
    private const int RowsAtOnce = 16;
    private readonly T* _matrix;
    private readonly double _scale;
    private readonly float* _values;
    private readonly int _stride;
    private readonly float* _lastRow;
    private readonly bool _isCopy;
    private readonly int _padded;

    /// <param name="matrix">First value; must stay where it is.</param>
    /// <param name="size">Number of rows and columns.</param>
    /// <param name="exponent">2^exponent brings the matrix near one.</param>
    /// <param name="workspace">Room for <see cref="Doubles"/>.</param>
    public DenseTwoSided(T* matrix, int size, int exponent, Workspace workspace)
    {
        _matrix = matrix;
        Size = size;
        _padded = SingleVector.Padded(size);
        _isCopy = NeedsCopy(exponent);
        _scale = Math.ScaleB(1, exponent);
        _lastRow = (float*)workspace.Take(SingleVector.Doubles(_padded));
        if (_isCopy)
        {
            _stride = _padded;
            _values = (float*)workspace.Take(SingleVector.Doubles((long)size * _stride), clear: false);
        }
        else
        {
            _stride = size;
            _values = (float*)matrix;
            new ReadOnlySpan<float>(_values + ((nint)(size - 1) * size), size).CopyTo(new Span<float>(_lastRow, size));
            _scale = 1;
        }
    }

    /// <summary>For products in double precision alone.</summary>
    public DenseTwoSided(T* matrix, int size)
    {
        _matrix = matrix;
        Size = size;
    }

    public override int Size { get; }

    public override double Scale => _scale;

    public override int PreparationBlocks => _isCopy ? Blocks : 0;

    /// <summary>What the product takes from a workspace.</summary>
    public static long Doubles(int size, int exponent)
    {
        long padded = SingleVector.Padded(size);
        return SingleVector.Doubles(padded) + (NeedsCopy(exponent) ? SingleVector.Doubles(size * padded) : 0) + 16;
    }

    public override void Prepare(int block)
    {
        (int first, int last) = Range(block, Blocks);
        for (int row = first; row < last; row++)
        {
            RoundRow(row, _values + ((nint)row * _stride));
        }

        if (last == Size && first < last)
        {
            RoundRow(Size - 1, _lastRow);
        }
    }

    public override void Multiply(int block, float* x, float* y, float* rows, float* sum)
    {
        (int first, int last) = Range(block, Blocks);
        new Span<float>(sum, _padded).Clear();
        if (first == last)
        {
            return;
        }

        // Behind the last row's end there may be nothing to read: a padded copy of it is used.
        int whole = last == Size ? last - 1 : last;
        SingleProduct.Both(_values + ((nint)first * _stride), _stride, whole - first, _padded, x, rows + first, y + first, sum);
        if (last == Size)
        {
            SingleProduct.Both(_lastRow, _padded, 1, _padded, x, rows + whole, y + whole, sum);
        }

        SingleVector.ClearEnd(sum, Size);
    }

    public override void MultiplyExactly(
        int block, double* x0, double* x1, double* y0, double* y1, double* rows0, double* rows1, double* sum0, double* sum1)
    {
        (int first, int last) = Range(block, ExactBlocks);
        new Span<double>(sum0, Size).Clear();
        new Span<double>(sum1, Size).Clear();
        for (int row = first; row < last; row += RowsAtOnce)
        {
            int count = Math.Min(RowsAtOnce, last - row);
            T* rows = _matrix + ((nint)row * Size);
            RowProduct.Multiply(rows, Size, count, Size, x0, x1, rows0 + row, rows1 + row);
            ColumnProduct.Accumulate(rows, Size, count, Size, y0 + row, y1 + row, sum0, sum1);
        }
    }

    private static bool NeedsCopy(int exponent) => typeof(T) == typeof(double) || Math.Abs(exponent) > ModestExponent;

    private void RoundRow(int row, float* target)
    {
        SingleVector.Round(_matrix + ((nint)row * Size), _scale, target, Size);
        SingleVector.ClearEnd(target, Size);
    }

    private (int First, int Last) Range(int block, int blocks)
    {
        int rows = (((Size + blocks - 1) / blocks) + 3) & ~3;
        return (Math.Min(Size, block * rows), Math.Min(Size, (block + 1) * rows));
    }
}
