using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>Products with a row-major matrix in single precision: A x, Aᵀ s, and both in one pass through A.</summary>
/// <remarks>The number of columns is a multiple of 16: what stands behind a row's end must be finite and meet a zero of x, and
/// spoils only what stands behind the end of Aᵀ s. Rows go four by four from the first given.</remarks>
internal static unsafe class SingleProduct
{
    /// <summary>y[i] = row i · x.</summary>
    public static void Dots(float* a, nint stride, int rows, nint columns, float* x, float* y)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            RunDots<SingleLanes512>(a, stride, rows, columns, x, y);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            RunDots<SingleLanes256>(a, stride, rows, columns, x, y);
        }
        else
        {
            RunDots<SingleLanes128>(a, stride, rows, columns, x, y);
        }
    }

    /// <summary>z += Σ s[i] · row i.</summary>
    public static void Combine(float* a, nint stride, int rows, nint columns, float* s, float* z)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            RunCombine<SingleLanes512>(a, stride, rows, columns, s, z);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            RunCombine<SingleLanes256>(a, stride, rows, columns, s, z);
        }
        else
        {
            RunCombine<SingleLanes128>(a, stride, rows, columns, s, z);
        }
    }

    /// <summary>y[i] = row i · x and z += Σ s[i] · row i, each row read once.</summary>
    public static void Both(float* a, nint stride, int rows, nint columns, float* x, float* y, float* s, float* z)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            RunBoth<SingleLanes512>(a, stride, rows, columns, x, y, s, z);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            RunBoth<SingleLanes256>(a, stride, rows, columns, x, y, s, z);
        }
        else
        {
            RunBoth<SingleLanes128>(a, stride, rows, columns, x, y, s, z);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunDots<TLanes>(float* a, nint stride, int rows, nint columns, float* x, float* y)
        where TLanes : struct, ISingleLanes<TLanes>
    {
        int row = 0;
        for (; row <= rows - 4; row += 4, a += 4 * stride)
        {
            float* b = a + stride;
            float* c = b + stride;
            float* d = c + stride;
            TLanes ya = TLanes.Zero, yb = ya, yc = ya, yd = ya;
            for (nint j = 0; j < columns; j += 16)
            {
                TLanes u = TLanes.Load(x + j);
                ya += TLanes.Load(a + j) * u;
                yb += TLanes.Load(b + j) * u;
                yc += TLanes.Load(c + j) * u;
                yd += TLanes.Load(d + j) * u;
            }

            y[row] = TLanes.Sum(ya);
            y[row + 1] = TLanes.Sum(yb);
            y[row + 2] = TLanes.Sum(yc);
            y[row + 3] = TLanes.Sum(yd);
        }

        for (; row < rows; row++, a += stride)
        {
            TLanes ya = TLanes.Zero;
            for (nint j = 0; j < columns; j += 16)
            {
                ya += TLanes.Load(a + j) * TLanes.Load(x + j);
            }

            y[row] = TLanes.Sum(ya);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunCombine<TLanes>(float* a, nint stride, int rows, nint columns, float* s, float* z)
        where TLanes : struct, ISingleLanes<TLanes>
    {
        int row = 0;
        for (; row <= rows - 4; row += 4, a += 4 * stride)
        {
            float* b = a + stride;
            float* c = b + stride;
            float* d = c + stride;
            TLanes sa = TLanes.Broadcast(s[row]), sb = TLanes.Broadcast(s[row + 1]);
            TLanes sc = TLanes.Broadcast(s[row + 2]), sd = TLanes.Broadcast(s[row + 3]);
            for (nint j = 0; j < columns; j += 16)
            {
                TLanes upper = (TLanes.Load(a + j) * sa) + (TLanes.Load(b + j) * sb);
                TLanes lower = (TLanes.Load(c + j) * sc) + (TLanes.Load(d + j) * sd);
                TLanes.Store(TLanes.Load(z + j) + (upper + lower), z + j);
            }
        }

        for (; row < rows; row++, a += stride)
        {
            TLanes sa = TLanes.Broadcast(s[row]);
            for (nint j = 0; j < columns; j += 16)
            {
                TLanes.Store(TLanes.Load(z + j) + (TLanes.Load(a + j) * sa), z + j);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunBoth<TLanes>(float* a, nint stride, int rows, nint columns, float* x, float* y, float* s, float* z)
        where TLanes : struct, ISingleLanes<TLanes>
    {
        int row = 0;
        for (; row <= rows - 4; row += 4, a += 4 * stride)
        {
            float* b = a + stride;
            float* c = b + stride;
            float* d = c + stride;
            TLanes sa = TLanes.Broadcast(s[row]), sb = TLanes.Broadcast(s[row + 1]);
            TLanes sc = TLanes.Broadcast(s[row + 2]), sd = TLanes.Broadcast(s[row + 3]);
            TLanes ya = TLanes.Zero, yb = ya, yc = ya, yd = ya;
            for (nint j = 0; j < columns; j += 16)
            {
                // The rows after these, for which the hardware does not look ahead far enough.
                TLanes.Prefetch(d + stride + j);
                TLanes.Prefetch(d + (2 * stride) + j);
                TLanes.Prefetch(d + (3 * stride) + j);
                TLanes.Prefetch(d + (4 * stride) + j);
                TLanes u = TLanes.Load(x + j);
                TLanes m = TLanes.Load(a + j), n = TLanes.Load(b + j);
                ya += m * u;
                yb += n * u;
                TLanes upper = (m * sa) + (n * sb);
                m = TLanes.Load(c + j);
                n = TLanes.Load(d + j);
                yc += m * u;
                yd += n * u;
                TLanes lower = (m * sc) + (n * sd);
                TLanes.Store(TLanes.Load(z + j) + (upper + lower), z + j);
            }

            y[row] = TLanes.Sum(ya);
            y[row + 1] = TLanes.Sum(yb);
            y[row + 2] = TLanes.Sum(yc);
            y[row + 3] = TLanes.Sum(yd);
        }

        for (; row < rows; row++, a += stride)
        {
            TLanes sa = TLanes.Broadcast(s[row]);
            TLanes ya = TLanes.Zero;
            for (nint j = 0; j < columns; j += 16)
            {
                TLanes m = TLanes.Load(a + j);
                ya += m * TLanes.Load(x + j);
                TLanes.Store(TLanes.Load(z + j) + (m * sa), z + j);
            }

            y[row] = TLanes.Sum(ya);
        }
    }
}
