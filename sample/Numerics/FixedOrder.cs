using System;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace WeightInit.Sample;

/// <summary>Sums in an order that depends on the length alone, every operation rounded by itself: the same bits on every machine.</summary>
internal static class FixedOrder
{
    private const int Lanes = 8;

    /// <summary>Σ aᵢ bᵢ, in 32 interleaved partial sums.</summary>
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(b.Length, a.Length);
        ref double left = ref MemoryMarshal.GetReference(a);
        ref double right = ref MemoryMarshal.GetReference(b);
        Vector512<double> s0 = default, s1 = default, s2 = default, s3 = default;
        int i = 0;
        for (; i <= a.Length - (4 * Lanes); i += 4 * Lanes)
        {
            s0 += Vector512.LoadUnsafe(ref left, (nuint)i) * Vector512.LoadUnsafe(ref right, (nuint)i);
            s1 += Vector512.LoadUnsafe(ref left, (nuint)(i + Lanes)) * Vector512.LoadUnsafe(ref right, (nuint)(i + Lanes));
            s2 += Vector512.LoadUnsafe(ref left, (nuint)(i + (2 * Lanes))) * Vector512.LoadUnsafe(ref right, (nuint)(i + (2 * Lanes)));
            s3 += Vector512.LoadUnsafe(ref left, (nuint)(i + (3 * Lanes))) * Vector512.LoadUnsafe(ref right, (nuint)(i + (3 * Lanes)));
        }

        Vector512<double> lanes = (s0 + s1) + (s2 + s3);
        double sum = 0;
        for (int lane = 0; lane < Lanes; lane++)
        {
            sum += lanes[lane];
        }

        for (; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    /// <summary>target += factor · source, element by element.</summary>
    public static void AddScaled(ReadOnlySpan<double> source, double factor, Span<double> target)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(target.Length, source.Length);
        ref double from = ref MemoryMarshal.GetReference(source);
        ref double to = ref MemoryMarshal.GetReference(target);
        Vector512<double> factors = Vector512.Create(factor);
        int i = 0;
        for (; i <= source.Length - Lanes; i += Lanes)
        {
            (Vector512.LoadUnsafe(ref to, (nuint)i) + (factors * Vector512.LoadUnsafe(ref from, (nuint)i))).StoreUnsafe(ref to, (nuint)i);
        }

        for (; i < source.Length; i++)
        {
            target[i] += factor * source[i];
        }
    }

    /// <summary>The least multiple of the vector's length that is not below <paramref name="length"/>.</summary>
    public static int Padded(int length) => (length + Lanes - 1) / Lanes * Lanes;
}
