using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>Y = A X for a row-major A and two right-hand sides, accumulated in double: gemv for two vectors at the price of
/// one pass through the matrix.</summary>
/// <remarks>Each row's dot product has its own accumulator, so the value of a row depends neither on the rows beside it
/// nor on how rows are spread over threads.</remarks>
internal static unsafe class RowProduct
{
    /// <summary>y0[i] = row i · x0, y1[i] = row i · x1.</summary>
    /// <typeparam name="T">float or double.</typeparam>
    /// <param name="a">First row.</param>
    /// <param name="stride">Elements from one row to the next.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="x0">First right-hand side, one value a column.</param>
    /// <param name="x1">Second right-hand side; the first again where one is all there is, which is faster.</param>
    /// <param name="y0">Products with the first, one value a row.</param>
    /// <param name="y1">Products with the second.</param>
    public static void Multiply<T>(
        T* a, nint stride, int rows, int columns, double* x0, double* x1, double* y0, double* y1)
        where T : unmanaged
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Run<Lanes512, T>(a, stride, rows, columns, x0, x1, y0, y1);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Run<Lanes256, T>(a, stride, rows, columns, x0, x1, y0, y1);
        }
        else
        {
            Run<Lanes128, T>(a, stride, rows, columns, x0, x1, y0, y1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<TLanes, T>(
        T* a, nint stride, int rows, int columns, double* x0, double* x1, double* y0, double* y1)
        where TLanes : struct, ILanes<TLanes>
        where T : unmanaged
    {
        // The last columns of the rows and of x, filled up with zeros. Here, not in the loops: a call there would make the
        // compiler keep the accumulators in memory.
        double* tails = stackalloc double[48];
        int tail = columns & 7;
        bool one = x0 == x1;
        int row = 0;
        Fill(x0 + columns - tail, tail, tails);
        Fill(x1 + columns - tail, tail, tails + 8);
        for (; row <= rows - 4; row += 4)
        {
            T* first = a + (row * stride);
            for (int i = 0; i < 4 && tail != 0; i++)
            {
                Fill(first + (i * stride) + columns - tail, tail, tails + 16 + (8 * i));
            }

            if (one)
            {
                FourRowsOne<TLanes, T>(first, stride, columns, x0, tails, y0 + row);
            }
            else
            {
                FourRowsTwo<TLanes, T>(first, stride, columns, x0, x1, tails, y0 + row, y1 + row);
            }
        }

        for (; row < rows; row++)
        {
            T* first = a + (row * stride);
            Fill(first + columns - tail, tail, tails + 16);
            OneRow<TLanes, T>(first, columns, x0, x1, tails, y0 + row, y1 + row);
        }

        if (one && y0 != y1)
        {
            new ReadOnlySpan<double>(y0, rows).CopyTo(new Span<double>(y1, rows));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourRowsTwo<TLanes, T>(
        T* a, nint stride, int columns, double* x0, double* x1, double* tails, double* y0, double* y1)
        where TLanes : struct, ILanes<TLanes>
        where T : unmanaged
    {
        T* b = a + stride;
        T* c = b + stride;
        T* d = c + stride;
        TLanes a0 = TLanes.Zero, a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, d0 = a0, d1 = a0;
        if ((columns & 7) != 0)
        {
            TLanes u = TLanes.Load(tails), v = TLanes.Load(tails + 8);
            TLanes m = TLanes.Load(tails + 16);
            a0 = m * u;
            a1 = m * v;
            m = TLanes.Load(tails + 24);
            b0 = m * u;
            b1 = m * v;
            m = TLanes.Load(tails + 32);
            c0 = m * u;
            c1 = m * v;
            m = TLanes.Load(tails + 40);
            d0 = m * u;
            d1 = m * v;
        }

        nint whole = columns & ~7;
        for (nint j = 0; j < whole; j += 8)
        {
            TLanes u = TLanes.Load(x0 + j), v = TLanes.Load(x1 + j);
            TLanes m = Load<TLanes, T>(a + j);
            a0 += m * u;
            a1 += m * v;
            m = Load<TLanes, T>(b + j);
            b0 += m * u;
            b1 += m * v;
            m = Load<TLanes, T>(c + j);
            c0 += m * u;
            c1 += m * v;
            m = Load<TLanes, T>(d + j);
            d0 += m * u;
            d1 += m * v;
        }

        y0[0] = TLanes.Sum(a0);
        y0[1] = TLanes.Sum(b0);
        y0[2] = TLanes.Sum(c0);
        y0[3] = TLanes.Sum(d0);
        y1[0] = TLanes.Sum(a1);
        y1[1] = TLanes.Sum(b1);
        y1[2] = TLanes.Sum(c1);
        y1[3] = TLanes.Sum(d1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourRowsOne<TLanes, T>(T* a, nint stride, int columns, double* x0, double* tails, double* y0)
        where TLanes : struct, ILanes<TLanes>
        where T : unmanaged
    {
        T* b = a + stride;
        T* c = b + stride;
        T* d = c + stride;
        TLanes a0 = TLanes.Zero, b0 = a0, c0 = a0, d0 = a0;
        if ((columns & 7) != 0)
        {
            TLanes u = TLanes.Load(tails);
            a0 = TLanes.Load(tails + 16) * u;
            b0 = TLanes.Load(tails + 24) * u;
            c0 = TLanes.Load(tails + 32) * u;
            d0 = TLanes.Load(tails + 40) * u;
        }

        nint whole = columns & ~7;
        for (nint j = 0; j < whole; j += 8)
        {
            TLanes u = TLanes.Load(x0 + j);
            a0 += Load<TLanes, T>(a + j) * u;
            b0 += Load<TLanes, T>(b + j) * u;
            c0 += Load<TLanes, T>(c + j) * u;
            d0 += Load<TLanes, T>(d + j) * u;
        }

        y0[0] = TLanes.Sum(a0);
        y0[1] = TLanes.Sum(b0);
        y0[2] = TLanes.Sum(c0);
        y0[3] = TLanes.Sum(d0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow<TLanes, T>(
        T* a, int columns, double* x0, double* x1, double* tails, double* y0, double* y1)
        where TLanes : struct, ILanes<TLanes>
        where T : unmanaged
    {
        TLanes a0 = TLanes.Zero, a1 = a0;
        if ((columns & 7) != 0)
        {
            TLanes m = TLanes.Load(tails + 16);
            a0 = m * TLanes.Load(tails);
            a1 = m * TLanes.Load(tails + 8);
        }

        nint whole = columns & ~7;
        for (nint j = 0; j < whole; j += 8)
        {
            TLanes m = Load<TLanes, T>(a + j);
            a0 += m * TLanes.Load(x0 + j);
            a1 += m * TLanes.Load(x1 + j);
        }

        y0[0] = TLanes.Sum(a0);
        y1[0] = TLanes.Sum(a1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Load<TLanes, T>(T* source)
        where TLanes : struct, ILanes<TLanes>
        where T : unmanaged =>
        typeof(T) == typeof(float) ? TLanes.Load((float*)source) : TLanes.Load((double*)source);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Fill<T>(T* source, int count, double* padded)
        where T : unmanaged
    {
        for (int lane = 0; lane < 8; lane++)
        {
            padded[lane] = lane >= count ? 0
                : typeof(T) == typeof(float) ? ((float*)source)[lane] : ((double*)source)[lane];
        }
    }
}
