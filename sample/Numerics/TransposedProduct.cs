using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace WeightInit.Sample;

/// <summary>P += LᵀR, each element a sum in the order of the rows: the same bits on every machine.</summary>
internal static class TransposedProduct
{
    private const int Lanes = 8;

    /// <summary>Rows taken at a time, so that they stay in the second-level cache.</summary>
    private const int Tile = 64;

    /// <param name="left">L: count × leftWidth, row-major.</param>
    /// <param name="leftWidth">A multiple of 8.</param>
    /// <param name="right">R: count × rightWidth, row-major.</param>
    /// <param name="rightWidth">A multiple of 8.</param>
    /// <param name="product">P: leftWidth × rightWidth, row-major.</param>
    /// <param name="upperOnly">Whether the part below the 8 × 8 blocks of the diagonal is left as it is.</param>
    public static void Add(ReadOnlySpan<double> left, int leftWidth, ReadOnlySpan<double> right, int rightWidth, Span<double> product, bool upperOnly)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(leftWidth % Lanes, 0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(rightWidth % Lanes, 0);
        int count = left.Length / leftWidth;
        ArgumentOutOfRangeException.ThrowIfNotEqual(right.Length, count * rightWidth);
        ArgumentOutOfRangeException.ThrowIfNotEqual(product.Length, leftWidth * rightWidth);
        for (int first = 0; first < count; first += Tile)
        {
            int rows = Math.Min(Tile, count - first);
            for (int i = 0; i < leftWidth; i += Lanes)
            {
                for (int j = upperOnly ? i : 0; j < rightWidth; j += Lanes)
                {
                    Block(left[((first * leftWidth) + i)..], leftWidth, right[((first * rightWidth) + j)..], rightWidth, rows, product[((i * rightWidth) + j)..]);
                }
            }
        }
    }

    /// <summary>Eight rows of the product, one vector wide, kept in registers.</summary>
    private static void Block(ReadOnlySpan<double> left, int leftWidth, ReadOnlySpan<double> right, int rightWidth, int rows, Span<double> product)
    {
        ref double l = ref MemoryMarshal.GetReference(left);
        ref double r = ref MemoryMarshal.GetReference(right);
        ref double p = ref MemoryMarshal.GetReference(product);
        nuint to = (nuint)rightWidth;
        Vector512<double> p0 = Vector512.LoadUnsafe(ref p), p1 = Vector512.LoadUnsafe(ref p, to), p2 = Vector512.LoadUnsafe(ref p, 2 * to), p3 = Vector512.LoadUnsafe(ref p, 3 * to);
        Vector512<double> p4 = Vector512.LoadUnsafe(ref p, 4 * to), p5 = Vector512.LoadUnsafe(ref p, 5 * to), p6 = Vector512.LoadUnsafe(ref p, 6 * to), p7 = Vector512.LoadUnsafe(ref p, 7 * to);
        for (int row = 0; row < rows; row++)
        {
            Vector512<double> values = Vector512.LoadUnsafe(ref r, (nuint)(row * rightWidth));
            ref double factor = ref Unsafe.Add(ref l, row * leftWidth);
            p0 += values * factor;
            p1 += values * Unsafe.Add(ref factor, 1);
            p2 += values * Unsafe.Add(ref factor, 2);
            p3 += values * Unsafe.Add(ref factor, 3);
            p4 += values * Unsafe.Add(ref factor, 4);
            p5 += values * Unsafe.Add(ref factor, 5);
            p6 += values * Unsafe.Add(ref factor, 6);
            p7 += values * Unsafe.Add(ref factor, 7);
        }

        p0.StoreUnsafe(ref p);
        p1.StoreUnsafe(ref p, to);
        p2.StoreUnsafe(ref p, 2 * to);
        p3.StoreUnsafe(ref p, 3 * to);
        p4.StoreUnsafe(ref p, 4 * to);
        p5.StoreUnsafe(ref p, 5 * to);
        p6.StoreUnsafe(ref p, 6 * to);
        p7.StoreUnsafe(ref p, 7 * to);
    }
}
