using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Product with AᵀA (or A Aᵀ where that is smaller) of a dense row-major matrix, times the square of a power of two.</summary>
/// <remarks>Both halves are done on a few rows (or columns) while they lie in cache, so the matrix is read from memory once.
/// Each of a fixed number of blocks has a sum of its own; the sums are added in the order of the blocks.</remarks>
internal sealed unsafe class GramProduct<T> : BlockProduct
    where T : unmanaged
{
    private const int RowsAtOnce = 16;
    private readonly T* _matrix;
    private readonly int _rows;
    private readonly int _columns;
    private readonly double _scale;
    private readonly double* _scaled;
    private readonly int _stride;

    public GramProduct(T* matrix, int rows, int columns, double scale, Workspace workspace)
    {
        _matrix = matrix;
        _rows = rows;
        _columns = columns;
        _scale = scale;
        Size = Math.Min(rows, columns);
        _stride = (int)Workspace.Padded(Size);
        _scaled = workspace.Take(Size);
        Sums = workspace.Take((long)Blocks * _stride);
        Middle = workspace.Take(IsWide ? (long)Blocks * (_stride + Stripe) : rows + 8);
    }

    public override int Size { get; }

    public override int ProductsEach => 2;

    public override int PreparationBlocks => Blocks;

    /// <summary>The blocks' sums, an operator's vector each. Not in use from one product to the next, as little as <see cref="Middle"/>.</summary>
    public double* Sums { get; }

    /// <summary>What is between the two halves of a product.</summary>
    public double* Middle { get; }

    private int Blocks => BlocksFor(_rows, _columns);

    private bool IsWide => _columns > _rows;

    // Columns that are done at once of a wide matrix: about a quarter of a megabyte of it.
    private int Stripe => Math.Max(16, (int)Workspace.Padded(262_144 / sizeof(T) / _rows));

    /// <summary>Number of blocks: fewer of a wide matrix, where each needs another vector.</summary>
    public static int BlocksFor(int rows, int columns) => columns > rows ? 8 : 16;

    /// <summary>What a product takes from a workspace.</summary>
    public static long Doubles(int rows, int columns)
    {
        long size = Math.Min(rows, columns), padded = Workspace.Padded(size), blocks = BlocksFor(rows, columns);
        return padded + (blocks * padded) + (columns > rows ? blocks * (padded + Math.Max(16, 65_536 / rows) + 8) : rows + 16) + 64;
    }

    public override void Begin(double* x) => VectorKernels.Scale(x, _scale, _scaled, Size);

    public override void Prepare(int block)
    {
        double* sum = Sums + ((nint)block * _stride);
        new Span<double>(sum, _stride).Clear();
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
        new ReadOnlySpan<double>(Sums + start, end - start).CopyTo(new Span<double>(y + start, end - start));
        for (int block = 1; block < Blocks; block++)
        {
            VectorKernels.Add(y + start, 1, Sums + ((nint)block * _stride) + start, end - start);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PrepareRows(int block, double* sum)
    {
        int first = (int)((long)_rows * block / Blocks), last = (int)((long)_rows * (block + 1) / Blocks);
        for (int row = first; row < last; row += RowsAtOnce)
        {
            int count = Math.Min(RowsAtOnce, last - row);
            T* rows = _matrix + ((nint)row * _columns);
            double* middle = Middle + row;
            RowProduct.Multiply(rows, _columns, count, _columns, _scaled, _scaled, middle, middle);
            VectorKernels.Scale(middle, _scale, middle, count);
            ColumnProduct.Accumulate(rows, _columns, count, _columns, middle, middle, sum, sum);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PrepareColumns(int block, double* sum)
    {
        double* product = Middle + ((nint)block * (_stride + Stripe));
        double* middle = product + _stride;
        int first = (int)((long)_columns * block / Blocks), last = (int)((long)_columns * (block + 1) / Blocks);
        for (int column = first; column < last; column += Stripe)
        {
            int count = Math.Min(Stripe, last - column);
            new Span<double>(middle, count).Clear();
            ColumnProduct.Accumulate(_matrix + column, _columns, _rows, count, _scaled, _scaled, middle, middle);
            VectorKernels.Scale(middle, _scale, middle, count);
            RowProduct.Multiply(_matrix + column, _columns, _rows, count, middle, middle, product, product);
            VectorKernels.Add(sum, 1, product, _rows);
        }
    }
}
