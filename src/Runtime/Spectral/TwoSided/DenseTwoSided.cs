using System;

namespace WeightInit;

/// <summary>Both products of a dense row-major matrix, in single precision.</summary>
internal sealed unsafe class DenseTwoSided<T> : TwoSidedProduct
    where T : unmanaged
{
    private const int RowsAtOnce = 16;
    private readonly T* _matrix;
    private readonly SingleStorage<T> _single;

    /// <param name="matrix">First value; must stay where it is.</param>
    /// <param name="size">Number of rows and columns.</param>
    /// <param name="exponent">2^exponent brings the matrix near one.</param>
    /// <param name="copyLimit">Most bytes of a copy.</param>
    /// <param name="workspace">Room for <see cref="Doubles"/>.</param>
    public DenseTwoSided(T* matrix, int size, int exponent, long copyLimit, Workspace workspace)
        : this(matrix, size) => _single = new SingleStorage<T>(matrix, size, size, exponent, copyLimit, workspace);

    /// <summary>For products in double precision alone.</summary>
    public DenseTwoSided(T* matrix, int size)
    {
        _matrix = matrix;
        Size = size;
    }

    public override int Size { get; }

    public override double Scale => _single.Scale;

    public override int PreparationBlocks => _single.IsCopied ? Blocks : 0;

    /// <summary>What the product takes from a workspace.</summary>
    public static long Doubles(int size, int exponent, long copyLimit) => SingleStorage<T>.Doubles(size, size, exponent, copyLimit);

    public override void Prepare(int block)
    {
        (int first, int last) = Range(block, Blocks);
        _single.Prepare(first, last, 0, _single.Stride);
    }

    public override void Multiply(int block, float* x, float* y, float* rows, float* sum)
    {
        (int first, int last) = Range(block, Blocks);
        new Span<float>(sum, _single.Stride).Clear();
        if (first < last)
        {
            _single.Both(first, last - first, x, rows + first, y + first, sum);
            SingleVector.ClearEnd(sum, Size);
        }
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

    private (int First, int Last) Range(int block, int blocks)
    {
        int rows = (((Size + blocks - 1) / blocks) + 3) & ~3;
        return (Math.Min(Size, block * rows), Math.Min(Size, (block + 1) * rows));
    }
}
