using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>Products with a row-major matrix in single precision: A x, Aᵀ s, and both in one pass through A.</summary>
/// <remarks>The number of columns is a multiple of 16: what stands behind a row's end must be finite and meet a zero of x, and
/// spoils only what stands behind the end of Aᵀ s. Rows go four by four from the first given. Values of double precision and
/// <see cref="ScaledSingle"/> are multiplied by a factor and rounded on the way, to the very values of a rounded copy.</remarks>
internal static unsafe class SingleProduct
{
    /// <summary>y[i] = row i · x.</summary>
    public static void Dots(float* a, nint stride, int rows, nint columns, float* x, float* y) =>
        Dots(a, stride, rows, columns, 1, x, y);

    /// <summary>The same of a matrix of float, which the factor is not for, <see cref="ScaledSingle"/> or double.</summary>
    public static void Dots<T>(T* a, nint stride, int rows, nint columns, double factor, float* x, float* y)
        where T : unmanaged
    {
        if (Vector512.IsHardwareAccelerated)
        {
            RunDots<SingleLanes512, T>(a, stride, rows, columns, factor, x, y);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            RunDots<SingleLanes256, T>(a, stride, rows, columns, factor, x, y);
        }
        else
        {
            RunDots<SingleLanes128, T>(a, stride, rows, columns, factor, x, y);
        }
    }

    /// <summary>z += Σ s[i] · row i.</summary>
    public static void Combine(float* a, nint stride, int rows, nint columns, float* s, float* z) =>
        Combine(a, stride, rows, columns, 1, s, z);

    /// <summary>The same of a matrix of float, which the factor is not for, <see cref="ScaledSingle"/> or double.</summary>
    public static void Combine<T>(T* a, nint stride, int rows, nint columns, double factor, float* s, float* z)
        where T : unmanaged
    {
        if (Vector512.IsHardwareAccelerated)
        {
            RunCombine<SingleLanes512, T>(a, stride, rows, columns, factor, s, z);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            RunCombine<SingleLanes256, T>(a, stride, rows, columns, factor, s, z);
        }
        else
        {
            RunCombine<SingleLanes128, T>(a, stride, rows, columns, factor, s, z);
        }
    }

    /// <summary>y[i] = row i · x and z += Σ s[i] · row i, each row read once; of the same types.</summary>
    public static void Both<T>(T* a, nint stride, int rows, nint columns, double factor, float* x, float* y, float* s, float* z)
        where T : unmanaged
    {
        if (Vector512.IsHardwareAccelerated)
        {
            RunBoth<SingleLanes512, T>(a, stride, rows, columns, factor, x, y, s, z);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            RunBoth<SingleLanes256, T>(a, stride, rows, columns, factor, x, y, s, z);
        }
        else
        {
            RunBoth<SingleLanes128, T>(a, stride, rows, columns, factor, x, y, s, z);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunDots<TLanes, T>(T* a, nint stride, int rows, nint columns, double factor, float* x, float* y)
        where TLanes : struct, ISingleLanes<TLanes>
        where T : unmanaged
    {
        int row = 0;
        for (; row <= rows - 4; row += 4, a += 4 * stride)
        {
            T* b = a + stride;
            T* c = b + stride;
            T* d = c + stride;
            TLanes ya = TLanes.Zero, yb = ya, yc = ya, yd = ya;
            for (nint j = 0; j < columns; j += 16)
            {
                TLanes u = TLanes.Load(x + j);
                ya += Row<TLanes, T>(a + j, factor) * u;
                yb += Row<TLanes, T>(b + j, factor) * u;
                yc += Row<TLanes, T>(c + j, factor) * u;
                yd += Row<TLanes, T>(d + j, factor) * u;
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
                ya += Row<TLanes, T>(a + j, factor) * TLanes.Load(x + j);
            }

            y[row] = TLanes.Sum(ya);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunCombine<TLanes, T>(T* a, nint stride, int rows, nint columns, double factor, float* s, float* z)
        where TLanes : struct, ISingleLanes<TLanes>
        where T : unmanaged
    {
        int row = 0;
        for (; row <= rows - 4; row += 4, a += 4 * stride)
        {
            T* b = a + stride;
            T* c = b + stride;
            T* d = c + stride;
            TLanes sa = TLanes.Broadcast(s[row]), sb = TLanes.Broadcast(s[row + 1]);
            TLanes sc = TLanes.Broadcast(s[row + 2]), sd = TLanes.Broadcast(s[row + 3]);
            for (nint j = 0; j < columns; j += 16)
            {
                TLanes upper = (Row<TLanes, T>(a + j, factor) * sa) + (Row<TLanes, T>(b + j, factor) * sb);
                TLanes lower = (Row<TLanes, T>(c + j, factor) * sc) + (Row<TLanes, T>(d + j, factor) * sd);
                TLanes.Store(TLanes.Load(z + j) + (upper + lower), z + j);
            }
        }

        for (; row < rows; row++, a += stride)
        {
            TLanes sa = TLanes.Broadcast(s[row]);
            for (nint j = 0; j < columns; j += 16)
            {
                TLanes.Store(TLanes.Load(z + j) + (Row<TLanes, T>(a + j, factor) * sa), z + j);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunBoth<TLanes, T>(T* a, nint stride, int rows, nint columns, double factor, float* x, float* y, float* s, float* z)
        where TLanes : struct, ISingleLanes<TLanes>
        where T : unmanaged
    {
        int row = 0;
        for (; row <= rows - 4; row += 4, a += 4 * stride)
        {
            T* b = a + stride;
            T* c = b + stride;
            T* d = c + stride;
            TLanes sa = TLanes.Broadcast(s[row]), sb = TLanes.Broadcast(s[row + 1]);
            TLanes sc = TLanes.Broadcast(s[row + 2]), sd = TLanes.Broadcast(s[row + 3]);
            TLanes ya = TLanes.Zero, yb = ya, yc = ya, yd = ya;
            for (nint j = 0; j < columns; j += 16)
            {
                // The rows after these, for which the hardware does not look ahead far enough.
                TLanes.Prefetch((float*)(d + stride + j));
                TLanes.Prefetch((float*)(d + (2 * stride) + j));
                TLanes.Prefetch((float*)(d + (3 * stride) + j));
                TLanes.Prefetch((float*)(d + (4 * stride) + j));
                TLanes u = TLanes.Load(x + j);
                TLanes m = Row<TLanes, T>(a + j, factor), n = Row<TLanes, T>(b + j, factor);
                ya += m * u;
                yb += n * u;
                TLanes upper = (m * sa) + (n * sb);
                m = Row<TLanes, T>(c + j, factor);
                n = Row<TLanes, T>(d + j, factor);
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
                TLanes m = Row<TLanes, T>(a + j, factor);
                ya += m * TLanes.Load(x + j);
                TLanes.Store(TLanes.Load(z + j) + (m * sa), z + j);
            }

            y[row] = TLanes.Sum(ya);
        }
    }

    /// <summary>Sixteen values of a row, in single precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Row<TLanes, T>(T* source, double factor)
        where TLanes : struct, ISingleLanes<TLanes>
        where T : unmanaged =>
        typeof(T) == typeof(float) ? TLanes.Load((float*)source)
            : typeof(T) == typeof(double) ? TLanes.Round((double*)source, factor) : TLanes.Round((float*)source, factor);
}
