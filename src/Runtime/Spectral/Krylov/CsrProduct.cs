using System;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Product of a square matrix in compressed rows, times a power of two, accumulated in double.</summary>
internal sealed unsafe class CsrProduct<T> : BlockProduct
    where T : unmanaged
{
    private readonly int* _offsets;
    private readonly int* _columns;
    private readonly T* _values;
    private readonly double _scale;
    private readonly double* _scaled;

    public CsrProduct(int* offsets, int* columns, T* values, int size, double scale, Workspace workspace)
    {
        _offsets = offsets;
        _columns = columns;
        _values = values;
        _scale = scale;
        _scaled = workspace.Take(size);
        Size = size;
    }

    public override int Size { get; }

    public override void Begin(double* x) => VectorKernels.Scale(x, _scale, _scaled, Size);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Rows(int start, int end, double* x, double* y)
    {
        for (int row = start; row < end; row++)
        {
            y[row] = Dot(_columns, _values, _offsets[row], _offsets[row + 1], _scaled);
        }
    }

    /// <summary>Sum of value · x[column] in four lanes and one tree.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static double Dot(int* columns, T* values, int position, int end, double* x)
    {
        double a = 0, b = 0, c = 0, d = 0;
        for (; position <= end - 4; position += 4)
        {
            a += Value(values, position) * x[columns[position]];
            b += Value(values, position + 1) * x[columns[position + 1]];
            c += Value(values, position + 2) * x[columns[position + 2]];
            d += Value(values, position + 3) * x[columns[position + 3]];
        }

        for (; position < end; position++)
        {
            a += Value(values, position) * x[columns[position]];
        }

        return (a + c) + (b + d);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Value(T* values, int position) =>
        typeof(T) == typeof(float) ? ((float*)values)[position] : ((double*)values)[position];
}
