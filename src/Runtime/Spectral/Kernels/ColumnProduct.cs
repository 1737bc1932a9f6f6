using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>Z += Aᵀ S for a row-major A and two right-hand sides, accumulated in double, rows in ascending order.</summary>
/// <remarks>Serves as transposed gemv, as the update W −= V C of Gram–Schmidt and as the change of basis of a restart.</remarks>
internal static unsafe class ColumnProduct
{
    /// <summary>z0[j] += Σ s0[i] · A[i, j], and the same for z1 and s1.</summary>
    /// <typeparam name="T">float or double.</typeparam>
    /// <param name="a">First row.</param>
    /// <param name="stride">Elements from one row to the next.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="s0">First set of factors, one a row.</param>
    /// <param name="s1">Second set of factors.</param>
    /// <param name="z0">First sum, one value a column; the same as <paramref name="z1"/> where one is all there is.</param>
    /// <param name="z1">Second sum.</param>
    public static void Accumulate<T>(
        T* a, nint stride, int rows, int columns, double* s0, double* s1, double* z0, double* z1)
        where T : unmanaged
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Run<Lanes512, T>(a, stride, rows, columns, s0, s1, z0, z1);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Run<Lanes256, T>(a, stride, rows, columns, s0, s1, z0, z1);
        }
        else
        {
            Run<Lanes128, T>(a, stride, rows, columns, s0, s1, z0, z1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<TLanes, T>(
        T* a, nint stride, int rows, int columns, double* s0, double* s1, double* z0, double* z1)
        where TLanes : struct, ILanes<TLanes>
        where T : unmanaged
    {
        int row = 0;
        for (; row <= rows - 4; row += 4)
        {
            if (z0 == z1)
            {
                FourRowsOne<TLanes, T>(a + (row * stride), stride, columns, s0 + row, z0);
            }
            else
            {
                FourRowsTwo<TLanes, T>(a + (row * stride), stride, columns, s0 + row, s1 + row, z0, z1);
            }
        }

        for (; row < rows; row++)
        {
            OneRow<TLanes, T>(a + (row * stride), columns, s0[row], z0);
            if (z0 != z1)
            {
                OneRow<TLanes, T>(a + (row * stride), columns, s1[row], z1);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourRowsOne<TLanes, T>(T* a, nint stride, int columns, double* s, double* z)
        where TLanes : struct, ILanes<TLanes>
        where T : unmanaged
    {
        T* b = a + stride;
        T* c = b + stride;
        T* d = c + stride;
        TLanes sa = TLanes.Broadcast(s[0]), sb = TLanes.Broadcast(s[1]);
        TLanes sc = TLanes.Broadcast(s[2]), sd = TLanes.Broadcast(s[3]);
        nint whole = columns & ~7;
        for (nint j = 0; j < whole; j += 8)
        {
            TLanes upper = (Load<TLanes, T>(a + j) * sa) + (Load<TLanes, T>(b + j) * sb);
            TLanes lower = (Load<TLanes, T>(c + j) * sc) + (Load<TLanes, T>(d + j) * sd);
            TLanes.Store(TLanes.Load(z + j) + (upper + lower), z + j);
        }

        for (nint j = whole; j < columns; j++)
        {
            z[j] += ((Value(a + j) * s[0]) + (Value(b + j) * s[1])) + ((Value(c + j) * s[2]) + (Value(d + j) * s[3]));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourRowsTwo<TLanes, T>(
        T* a, nint stride, int columns, double* s0, double* s1, double* z0, double* z1)
        where TLanes : struct, ILanes<TLanes>
        where T : unmanaged
    {
        T* b = a + stride;
        T* c = b + stride;
        T* d = c + stride;
        TLanes a0 = TLanes.Broadcast(s0[0]), a1 = TLanes.Broadcast(s1[0]);
        TLanes b0 = TLanes.Broadcast(s0[1]), b1 = TLanes.Broadcast(s1[1]);
        TLanes c0 = TLanes.Broadcast(s0[2]), c1 = TLanes.Broadcast(s1[2]);
        TLanes d0 = TLanes.Broadcast(s0[3]), d1 = TLanes.Broadcast(s1[3]);
        int whole = columns & ~7;
        for (nint j = 0; j < whole; j += 8)
        {
            TLanes ma = Load<TLanes, T>(a + j), mb = Load<TLanes, T>(b + j);
            TLanes mc = Load<TLanes, T>(c + j), md = Load<TLanes, T>(d + j);
            TLanes.Store(TLanes.Load(z0 + j) + (((ma * a0) + (mb * b0)) + ((mc * c0) + (md * d0))), z0 + j);
            TLanes.Store(TLanes.Load(z1 + j) + (((ma * a1) + (mb * b1)) + ((mc * c1) + (md * d1))), z1 + j);
        }

        for (nint j = whole; j < columns; j++)
        {
            double ma = Value(a + j), mb = Value(b + j), mc = Value(c + j), md = Value(d + j);
            z0[j] += ((ma * s0[0]) + (mb * s0[1])) + ((mc * s0[2]) + (md * s0[3]));
            z1[j] += ((ma * s1[0]) + (mb * s1[1])) + ((mc * s1[2]) + (md * s1[3]));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow<TLanes, T>(T* a, int columns, double s, double* z)
        where TLanes : struct, ILanes<TLanes>
        where T : unmanaged
    {
        TLanes factor = TLanes.Broadcast(s);
        nint whole = columns & ~7;
        for (nint j = 0; j < whole; j += 8)
        {
            TLanes.Store(TLanes.Load(z + j) + (Load<TLanes, T>(a + j) * factor), z + j);
        }

        for (nint j = whole; j < columns; j++)
        {
            z[j] += Value(a + j) * s;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Load<TLanes, T>(T* source)
        where TLanes : struct, ILanes<TLanes>
        where T : unmanaged =>
        typeof(T) == typeof(float) ? TLanes.Load((float*)source) : TLanes.Load((double*)source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Value<T>(T* source)
        where T : unmanaged =>
        typeof(T) == typeof(float) ? *(float*)source : *(double*)source;
}
