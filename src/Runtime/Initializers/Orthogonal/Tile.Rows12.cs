using System.Runtime.CompilerServices;

namespace WeightInit;

internal static unsafe partial class Tile<TSimd, TVector, T>
{
    /// <summary>12 rows by two vectors, all in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Rows12(T* a, nint aStride, T* b, nint bStride, T* c, int k, bool accumulate)
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
        TVector l6 = TSimd.Zero;
        TVector r6 = TSimd.Zero;
        TVector l7 = TSimd.Zero;
        TVector r7 = TSimd.Zero;
        TVector l8 = TSimd.Zero;
        TVector r8 = TSimd.Zero;
        TVector l9 = TSimd.Zero;
        TVector r9 = TSimd.Zero;
        TVector l10 = TSimd.Zero;
        TVector r10 = TSimd.Zero;
        TVector l11 = TSimd.Zero;
        TVector r11 = TSimd.Zero;
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
            factor = TSimd.Broadcast(a + 6);
            l6 = TSimd.FusedMultiplyAdd(factor, left, l6);
            r6 = TSimd.FusedMultiplyAdd(factor, right, r6);
            factor = TSimd.Broadcast(a + 7);
            l7 = TSimd.FusedMultiplyAdd(factor, left, l7);
            r7 = TSimd.FusedMultiplyAdd(factor, right, r7);
            factor = TSimd.Broadcast(a + 8);
            l8 = TSimd.FusedMultiplyAdd(factor, left, l8);
            r8 = TSimd.FusedMultiplyAdd(factor, right, r8);
            factor = TSimd.Broadcast(a + 9);
            l9 = TSimd.FusedMultiplyAdd(factor, left, l9);
            r9 = TSimd.FusedMultiplyAdd(factor, right, r9);
            factor = TSimd.Broadcast(a + 10);
            l10 = TSimd.FusedMultiplyAdd(factor, left, l10);
            r10 = TSimd.FusedMultiplyAdd(factor, right, r10);
            factor = TSimd.Broadcast(a + 11);
            l11 = TSimd.FusedMultiplyAdd(factor, left, l11);
            r11 = TSimd.FusedMultiplyAdd(factor, right, r11);
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
            l6 = TSimd.Add(TSimd.Load(c + (6 * width)), l6);
            r6 = TSimd.Add(TSimd.Load(c + (6 * width) + half), r6);
            l7 = TSimd.Add(TSimd.Load(c + (7 * width)), l7);
            r7 = TSimd.Add(TSimd.Load(c + (7 * width) + half), r7);
            l8 = TSimd.Add(TSimd.Load(c + (8 * width)), l8);
            r8 = TSimd.Add(TSimd.Load(c + (8 * width) + half), r8);
            l9 = TSimd.Add(TSimd.Load(c + (9 * width)), l9);
            r9 = TSimd.Add(TSimd.Load(c + (9 * width) + half), r9);
            l10 = TSimd.Add(TSimd.Load(c + (10 * width)), l10);
            r10 = TSimd.Add(TSimd.Load(c + (10 * width) + half), r10);
            l11 = TSimd.Add(TSimd.Load(c + (11 * width)), l11);
            r11 = TSimd.Add(TSimd.Load(c + (11 * width) + half), r11);
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
        TSimd.Store(l6, c + (6 * width));
        TSimd.Store(r6, c + (6 * width) + half);
        TSimd.Store(l7, c + (7 * width));
        TSimd.Store(r7, c + (7 * width) + half);
        TSimd.Store(l8, c + (8 * width));
        TSimd.Store(r8, c + (8 * width) + half);
        TSimd.Store(l9, c + (9 * width));
        TSimd.Store(r9, c + (9 * width) + half);
        TSimd.Store(l10, c + (10 * width));
        TSimd.Store(r10, c + (10 * width) + half);
        TSimd.Store(l11, c + (11 * width));
        TSimd.Store(r11, c + (11 * width) + half);
    }
}
