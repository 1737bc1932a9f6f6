using System;

namespace WeightInit.RuntimeTests.Sampling;

/// <summary>ln Q(x) in about 104 bits: a series below 3, a continued fraction above (Abramowitz and Stegun 26.2.11 and 26.2.14).</summary>
internal static class NormalTailReference
{
    private static readonly DoubleDouble _logTwoPi = DoubleDouble.Log(new DoubleDouble(6.283185307179586, 2.4492935982947064e-16));

    /// <summary>How far a truncated normal value is from where it should be.</summary>
    /// <param name="value">The value.</param>
    /// <param name="lower">Lower bound.</param>
    /// <param name="upper">Upper bound.</param>
    /// <param name="word">The value's word; q is (signed word + ½) 2^-64, plus 1 where that is negative.</param>
    public static double Error(double value, double lower, double upper, ulong word)
    {
        if (upper <= 0)
        {
            return -Error(-value, -upper, -lower, word);
        }

        double t = ((long)word + 0.5) * (0.5 / (1UL << 63));
        DoubleDouble q = t < 0 ? (DoubleDouble)1 + t : t;
        DoubleDouble rest = t < 0 ? -t : (DoubleDouble)1 - t;
        if (lower >= 0)
        {
            // Both sides over Q(lower), in logarithms.
            DoubleDouble ratio = double.IsInfinity(upper) ? 0 : Exp(LogTail(upper) - LogTail(lower));
            DoubleDouble wanted = DoubleDouble.Log(ratio + (q * (1 - ratio)));
            return ((LogTail(value) - LogTail(lower) - wanted) * MillsRatio(value)).High;
        }

        DoubleDouble above = double.IsInfinity(upper) ? 0 : Exp(LogTail(upper));
        DoubleDouble below = double.IsInfinity(lower) ? 0 : Exp(LogTail(-lower));
        DoubleDouble range = 1 - above - below;
        return value >= 0
            ? ((LogTail(value) - DoubleDouble.Log(above + (q * range))) * MillsRatio(value)).High
            : -((LogTail(-value) - DoubleDouble.Log(below + (rest * range))) * MillsRatio(-value)).High;
    }

    private static DoubleDouble LogTail(double x) =>
        DoubleDouble.Log(MillsRatio(x)) - (((DoubleDouble)x * x) + _logTwoPi) * 0.5;

    /// <summary>Q(x)/φ(x).</summary>
    private static DoubleDouble MillsRatio(double x)
    {
        if (x >= 3)
        {
            DoubleDouble fraction = x;
            for (int k = x > 8 ? 200 : 600; k > 0; k--)
            {
                fraction = x + (k / fraction);
            }

            return 1 / fraction;
        }

        // (½ − φ(x)(x + x³/3 + x⁵/15 + …))/φ(x)
        DoubleDouble term = x;
        DoubleDouble sum = x;
        DoubleDouble square = (DoubleDouble)x * x;
        for (int k = 3; Math.Abs(term.High) > 1e-34 * Math.Abs(sum.High) && k < 301; k += 2)
        {
            term = term * square / k;
            sum += term;
        }

        return (Exp((square + _logTwoPi) * 0.5) * 0.5) - sum;
    }

    private static DoubleDouble Exp(DoubleDouble x)
    {
        if (x.High < -700)
        {
            return 0;
        }

        int halvings = Math.Max(0, Math.ILogB(Math.Abs(x.High) + 1e-300) + 8);
        DoubleDouble small = x * Math.ScaleB(1, -halvings);
        DoubleDouble sum = 1;
        for (int n = 16; n >= 1; n--)
        {
            sum = 1 + (small / n * sum);
        }

        for (int i = 0; i < halvings; i++)
        {
            sum *= sum;
        }

        return sum;
    }
}
