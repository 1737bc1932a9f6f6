using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>
/// The one product kernel of the orthogonal scheme: C (+)= A·B for a tile that stays in registers. Each element of C is
/// one chain of fused multiply-adds over k in order, then added to what is there (which rounds less than a chain that
/// starts from it), so neither the tile's size nor the vector's can show.
/// </summary>
/// <typeparam name="TSimd">The vector width.</typeparam>
/// <typeparam name="TVector">Its vector.</typeparam>
/// <typeparam name="T">Element, float or double.</typeparam>
internal static unsafe partial class Tile<TSimd, TVector, T>
    where TSimd : struct, ISimd<TVector, T>
    where TVector : struct
    where T : unmanaged
{
    /// <summary>C = A·B, or C += A·B.</summary>
    /// <param name="a">Value (r, l) at a[l·aStride + r].</param>
    /// <param name="aStride">Elements from one l to the next.</param>
    /// <param name="b">k rows of two vectors.</param>
    /// <param name="bStride">Elements from one of them to the next.</param>
    /// <param name="c">As many rows of two vectors as a tile has.</param>
    /// <param name="k">Length of the sums.</param>
    /// <param name="accumulate">Whether C is added to.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Multiply(T* a, nint aStride, T* b, nint bStride, T* c, int k, bool accumulate)
    {
        if (TSimd.TileRows == 12)
        {
            Rows12(a, aStride, b, bStride, c, k, accumulate);
        }
        else
        {
            Rows6(a, aStride, b, bStride, c, k, accumulate);
        }
    }

    /// <summary>6 rows by two vectors, all in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows6(T* a, nint aStride, T* b, nint bStride, T* c, int k, bool accumulate)
    {
        int half = TSimd.Count;
        int width = 2 * half;
        TVector l0 = TSimd.Zero;
        TVector r0 = TSimd.Zero;
        TVector l1 = TSimd.Zero;
        TVector r1 = TSimd.Zero;
        TVector l2 = TSimd.Zero;
        TVector r2 = TSimd.Zero;
        TVector l3 = TSimd.Zero;
        TVector r3 = TSimd.Zero;
        TVector l4 = TSimd.Zero;
        TVector r4 = TSimd.Zero;
        TVector l5 = TSimd.Zero;
        TVector r5 = TSimd.Zero;
        for (; k > 0; k--)
        {
            TVector left = TSimd.Load(b);
            TVector right = TSimd.Load(b + half);
            TVector factor = TSimd.Broadcast(a);
            l0 = TSimd.FusedMultiplyAdd(factor, left, l0);
            r0 = TSimd.FusedMultiplyAdd(factor, right, r0);
            factor = TSimd.Broadcast(a + 1);
            l1 = TSimd.FusedMultiplyAdd(factor, left, l1);
            r1 = TSimd.FusedMultiplyAdd(factor, right, r1);
            factor = TSimd.Broadcast(a + 2);
            l2 = TSimd.FusedMultiplyAdd(factor, left, l2);
            r2 = TSimd.FusedMultiplyAdd(factor, right, r2);
            factor = TSimd.Broadcast(a + 3);
            l3 = TSimd.FusedMultiplyAdd(factor, left, l3);
            r3 = TSimd.FusedMultiplyAdd(factor, right, r3);
            factor = TSimd.Broadcast(a + 4);
            l4 = TSimd.FusedMultiplyAdd(factor, left, l4);
            r4 = TSimd.FusedMultiplyAdd(factor, right, r4);
            factor = TSimd.Broadcast(a + 5);
            l5 = TSimd.FusedMultiplyAdd(factor, left, l5);
            r5 = TSimd.FusedMultiplyAdd(factor, right, r5);
            a += aStride;
            b += bStride;
        }

        if (accumulate)
        {
            l0 = TSimd.Add(TSimd.Load(c), l0);
            r0 = TSimd.Add(TSimd.Load(c + half), r0);
            l1 = TSimd.Add(TSimd.Load(c + width), l1);
            r1 = TSimd.Add(TSimd.Load(c + width + half), r1);
            l2 = TSimd.Add(TSimd.Load(c + (2 * width)), l2);
            r2 = TSimd.Add(TSimd.Load(c + (2 * width) + half), r2);
            l3 = TSimd.Add(TSimd.Load(c + (3 * width)), l3);
            r3 = TSimd.Add(TSimd.Load(c + (3 * width) + half), r3);
            l4 = TSimd.Add(TSimd.Load(c + (4 * width)), l4);
            r4 = TSimd.Add(TSimd.Load(c + (4 * width) + half), r4);
            l5 = TSimd.Add(TSimd.Load(c + (5 * width)), l5);
            r5 = TSimd.Add(TSimd.Load(c + (5 * width) + half), r5);
        }

        TSimd.Store(l0, c);
        TSimd.Store(r0, c + half);
        TSimd.Store(l1, c + width);
        TSimd.Store(r1, c + width + half);
        TSimd.Store(l2, c + (2 * width));
        TSimd.Store(r2, c + (2 * width) + half);
        TSimd.Store(l3, c + (3 * width));
        TSimd.Store(r3, c + (3 * width) + half);
        TSimd.Store(l4, c + (4 * width));
        TSimd.Store(r4, c + (4 * width) + half);
        TSimd.Store(l5, c + (5 * width));
        TSimd.Store(r5, c + (5 * width) + half);
    }
}
