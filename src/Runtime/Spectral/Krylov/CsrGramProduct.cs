using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Product with AᵀA of a matrix in compressed rows, times the square of a power of two.</summary>
/// <remarks>Each of a fixed number of blocks of rows scatters into a sum of its own; the sums are added in the order of the blocks.</remarks>
internal sealed unsafe class CsrGramProduct<T> : BlockProduct
    where T : unmanaged
{
    private const int Blocks = 8;
    private readonly int* _offsets;
    private readonly int* _columns;
    private readonly T* _values;
    private readonly int _rows;
    private readonly double _scale;
    private readonly double* _scaled;
    private readonly double* _sums;
    private readonly int _stride;

    public CsrGramProduct(int* offsets, int* columns, T* values, int rows, int size, double scale, Workspace workspace)
    {
        _offsets = offsets;
        _columns = columns;
        _values = values;
        _rows = rows;
        _scale = scale;
        Size = size;
        _stride = (int)Workspace.Padded(size);
        _scaled = workspace.Take(size);
        _sums = workspace.Take((long)Blocks * _stride);
    }

    public override int Size { get; }

    public override int ProductsEach => 2;

    public override int PreparationBlocks => Blocks;

    /// <summary>What a product takes from a workspace.</summary>
    public static long Doubles(int size) => ((Blocks + 1) * Workspace.Padded(size)) + 64;

    public override void Begin(double* x) => VectorKernels.Scale(x, _scale, _scaled, Size);

    public override void Prepare(int block)
    {
        double* sum = _sums + ((nint)block * _stride);
        new Span<double>(sum, _stride).Clear();
        int last = (int)((long)_rows * (block + 1) / Blocks);
        for (int row = (int)((long)_rows * block / Blocks); row < last; row++)
        {
            int start = _offsets[row], end = _offsets[row + 1];
            Scatter(start, end, _scale * CsrProduct<T>.Dot(_columns, _values, start, end, _scaled), sum);
        }
    }

    public override void Rows(int start, int end, double* x, double* y)
    {
        new ReadOnlySpan<double>(_sums + start, end - start).CopyTo(new Span<double>(y + start, end - start));
        for (int block = 1; block < Blocks; block++)
        {
            VectorKernels.Add(y + start, 1, _sums + ((nint)block * _stride) + start, end - start);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scatter(int position, int end, double factor, double* sum)
    {
        for (; position < end; position++)
        {
            double value = typeof(T) == typeof(float) ? ((float*)_values)[position] : ((double*)_values)[position];
            sum[_columns[position]] += value * factor;
        }
    }
}
