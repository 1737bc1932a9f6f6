using System;

namespace WeightInit.RuntimeTests.Sampling;

/// <summary>The pair of normal values of two words, in about 104 bits: docs/determinism.md taken literally.</summary>
internal static class NormalReference
{
    public static (DoubleDouble X, DoubleDouble Y) Pair(uint a, uint b)
    {
        float t = ((int)a + 0.5f) * (1f / (1L << 32));
        DoubleDouble log = t > 0 ? DoubleDouble.Log(t) : t > -0.25f ? DoubleDouble.LogOnePlus(t) : DoubleDouble.Log(1 + t);
        float angle = (int)((b << 2) | 2) * (float)(Math.PI / 2 / (1L << 32));
        return Pair(log, angle, (b & 0x40000000) != 0, (b & 0x80000000) != 0);
    }

    public static (DoubleDouble X, DoubleDouble Y) Pair(ulong a, ulong b)
    {
        double t = ((long)a + 0.5) * (0.5 / (1UL << 63));
        DoubleDouble log = t > 0 ? DoubleDouble.Log(t) : t > -0.25 ? DoubleDouble.LogOnePlus(t) : DoubleDouble.Log(1 + t);
        double angle = (long)((b << 2) | 2) * (Math.PI / 4 / (1UL << 63));
        return Pair(log, angle, (b & (1UL << 62)) != 0, (b & (1UL << 63)) != 0);
    }

    private static (DoubleDouble X, DoubleDouble Y) Pair(DoubleDouble log, double angle, bool isExchanged, bool isNegated)
    {
        DoubleDouble radius = DoubleDouble.Sqrt(log * -2);
        (DoubleDouble x, DoubleDouble y) = DoubleDouble.CosineAndSine(angle);
        (x, y) = isExchanged ? (y, x) : (x, y);
        radius = isNegated ? -radius : radius;
        return (radius * x, radius * y);
    }
}
