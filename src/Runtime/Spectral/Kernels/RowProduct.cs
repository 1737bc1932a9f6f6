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
    /// <param name="x1">Second right-hand side; may be the first again.</param>
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

    private static void Run<TLanes, T>(
        T* a, nint stride, int rows, int columns, double* x0, double* x1, double* y0, double* y1)
        where TLanes : struct, ILanes<TLanes>
        where T : unmanaged
    {
        int row = 0;
        for (; row <= rows - 4; row += 4)
        {
            FourRows<TLanes, T>(a + (row * stride), stride, columns, x0, x1, y0 + row, y1 + row);
        }

        for (; row < rows; row++)
        {
            OneRow<TLanes, T>(a + (row * stride), columns, x0, x1, y0 + row, y1 + row);
        }
    }

    private static void FourRows<TLanes, T>(
        T* a, nint stride, int columns, double* x0, double* x1, double* y0, double* y1)
        where TLanes : struct, ILanes<TLanes>
        where T : unmanaged
    {
        T* b = a + stride;
        T* c = b + stride;
        T* d = c + stride;
        TLanes a0 = TLanes.Zero, a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, d0 = a0, d1 = a0;
        int whole = columns & ~7;
        for (nint j = 0; j < whole; j += 8)
        {
            TLanes u = TLanes.Load(x0 + j);
            TLanes v = TLanes.Load(x1 + j);
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

        int tail = columns - whole;
        if (tail != 0)
        {
            double* padded = stackalloc double[8];
            TLanes u = Tail<TLanes, double>(x0 + whole, tail, padded);
            TLanes v = Tail<TLanes, double>(x1 + whole, tail, padded);
            TLanes m = Tail<TLanes, T>(a + whole, tail, padded);
            a0 += m * u;
            a1 += m * v;
            m = Tail<TLanes, T>(b + whole, tail, padded);
            b0 += m * u;
            b1 += m * v;
            m = Tail<TLanes, T>(c + whole, tail, padded);
            c0 += m * u;
            c1 += m * v;
            m = Tail<TLanes, T>(d + whole, tail, padded);
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

    private static void OneRow<TLanes, T>(T* a, int columns, double* x0, double* x1, double* y0, double* y1)
        where TLanes : struct, ILanes<TLanes>
        where T : unmanaged
    {
        TLanes a0 = TLanes.Zero, a1 = a0;
        int whole = columns & ~7;
        for (nint j = 0; j < whole; j += 8)
        {
            TLanes m = Load<TLanes, T>(a + j);
            a0 += m * TLanes.Load(x0 + j);
            a1 += m * TLanes.Load(x1 + j);
        }

        int tail = columns - whole;
        if (tail != 0)
        {
            double* padded = stackalloc double[8];
            TLanes m = Tail<TLanes, T>(a + whole, tail, padded);
            a0 += m * Tail<TLanes, double>(x0 + whole, tail, padded);
            a1 += m * Tail<TLanes, double>(x1 + whole, tail, padded);
        }

        y0[0] = TLanes.Sum(a0);
        y1[0] = TLanes.Sum(a1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Load<TLanes, T>(T* source)
        where TLanes : struct, ILanes<TLanes>
        where T : unmanaged =>
        typeof(T) == typeof(float) ? TLanes.Load((float*)source) : TLanes.Load((double*)source);

    /// <summary>The last one to seven values, filled up with zeros.</summary>
    private static TLanes Tail<TLanes, T>(T* source, int count, double* padded)
        where TLanes : struct, ILanes<TLanes>
        where T : unmanaged
    {
        for (int lane = 0; lane < 8; lane++)
        {
            padded[lane] = lane >= count ? 0
                : typeof(T) == typeof(float) ? ((float*)source)[lane] : ((double*)source)[lane];
        }

        return TLanes.Load(padded);
    }
}
