using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>A square matrix, or its transpose, laid out for products with one vector after the other.</summary>
/// <remarks>
/// Sixteen values of y at a time stay in registers while all columns pass by: a product is one stream through memory, needs no
/// sums across lanes, and has the same bits whatever the width of the registers. Columns go four by four.
/// </remarks>
internal sealed unsafe class PackedColumns : IDisposable
{
    private const int Panel = 16;
    private readonly DenseVectors _values;
    private readonly int _rows;
    private readonly int _columns;

    /// <param name="matrix">The matrix.</param>
    /// <param name="transposed">Whether its transpose is what is multiplied with.</param>
    public PackedColumns(DenseStorage matrix, bool transposed)
    {
        Length = (matrix.Size + 7) & ~7;
        _rows = Length;
        _columns = (matrix.Size + 3) & ~3;
        _values = new DenseVectors(_columns, Length);
        double* target = _values[0];
        for (int row = 0; row < _rows; row += Panel)
        {
            int width = Math.Min(Panel, _rows - row);
            if (transposed)
            {
                CopyRows(matrix, row, width, target);
            }
            else
            {
                CopyColumns(matrix, row, width, target);
            }

            target += (nint)width * _columns;
        }
    }

    /// <summary>Length of vectors: the size rounded up to whole groups of eight.</summary>
    public int Length { get; }

    /// <summary>y = the matrix times x; both are zero beyond the matrix's size.</summary>
    public void Multiply(double* x, double* y)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Run<Lanes512>(_values[0], _rows, _columns, x, y);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Run<Lanes256>(_values[0], _rows, _columns, x, y);
        }
        else
        {
            Run<Lanes128>(_values[0], _rows, _columns, x, y);
        }
    }

    public void Dispose() => _values.Dispose();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<TLanes>(double* panel, int rows, int columns, double* x, double* y)
        where TLanes : struct, ILanes<TLanes>
    {
        int row = 0;
        for (; row <= rows - Panel; row += Panel)
        {
            TLanes lower = TLanes.Zero, upper = lower;
            for (nint j = 0; j < columns; j += 4)
            {
                TLanes a = TLanes.Broadcast(x[j]), b = TLanes.Broadcast(x[j + 1]);
                TLanes c = TLanes.Broadcast(x[j + 2]), d = TLanes.Broadcast(x[j + 3]);
                lower += ((TLanes.Load(panel) * a) + (TLanes.Load(panel + 16) * b)) + ((TLanes.Load(panel + 32) * c) + (TLanes.Load(panel + 48) * d));
                upper += ((TLanes.Load(panel + 8) * a) + (TLanes.Load(panel + 24) * b)) + ((TLanes.Load(panel + 40) * c) + (TLanes.Load(panel + 56) * d));
                panel += 64;
            }

            TLanes.Store(lower, y + row);
            TLanes.Store(upper, y + row + 8);
        }

        if (row < rows)
        {
            TLanes sum = TLanes.Zero;
            for (nint j = 0; j < columns; j += 4)
            {
                sum += ((TLanes.Load(panel) * TLanes.Broadcast(x[j])) + (TLanes.Load(panel + 8) * TLanes.Broadcast(x[j + 1])))
                    + ((TLanes.Load(panel + 16) * TLanes.Broadcast(x[j + 2])) + (TLanes.Load(panel + 24) * TLanes.Broadcast(x[j + 3])));
                panel += 32;
            }

            TLanes.Store(sum, y + row);
        }
    }

    /// <summary>Panel of the matrix itself: value j of the panel's rows, for each column j.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyColumns(DenseStorage matrix, int first, int width, double* target)
    {
        int count = Math.Min(width, matrix.Size - first);
        nint stride = matrix.Stride;
        for (int j = 0; j < matrix.Size; j++)
        {
            double* source = matrix.Row(first) + j;
            for (int i = 0; i < count; i++)
            {
                target[i] = source[i * stride];
            }

            target += width;
        }
    }

    /// <summary>Panel of the transpose: the panel's stretch of each row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyRows(DenseStorage matrix, int first, int width, double* target)
    {
        for (int j = 0; j < matrix.Size; j++)
        {
            double* source = matrix.Row(j) + first;
            for (int i = 0; i < width; i += 8)
            {
                Vector512.Load(source + i).Store(target + i);
            }

            target += width;
        }
    }
}
