using System;

namespace WeightInit;

/// <summary>
/// A truncated standard normal distribution as its inverse survival function needs it. With a uniform q in (0, 1) and
/// q' = 1 − q the value is ±x where Q(x) = e^−offset·m. An interval in one tail is mirrored to the upper one and scaled
/// by Q(lower), so that no tail is too far: m = base + q·range. One around 0 takes the smaller of both sides' tails:
/// m = min(base + q·range, mirrored base + q'·range).
/// </summary>
internal readonly struct TruncatedRange
{
    // Beyond it the steps of double are no longer small against the scale 1/x of the tail.
    private const double FarthestTail = 1e6;

    private TruncatedRange(double offset, double origin, double mirroredOrigin, double range, bool isMirrored)
    {
        TwiceOffset = offset;
        Origin = origin;
        MirroredOrigin = mirroredOrigin;
        Range = range;
        IsMirrored = isMirrored;
    }

    /// <summary>Twice −ln of what the tail is scaled by.</summary>
    public double TwiceOffset { get; }

    /// <summary>The least m of the upper side.</summary>
    public double Origin { get; }

    /// <summary>The least m of the lower side; above any m of the upper where there is no lower side.</summary>
    public double MirroredOrigin { get; }

    /// <summary>The length of the interval of m.</summary>
    public double Range { get; }

    /// <summary>Whether values change their sign.</summary>
    public bool IsMirrored { get; }

    /// <exception cref="ArgumentOutOfRangeException">A bound is no number, or they are not in order, or too far out.</exception>
    public static TruncatedRange Create(double lower, double upper)
    {
        if (double.IsNaN(lower) || lower == double.PositiveInfinity)
        {
            throw new ArgumentOutOfRangeException(nameof(lower), lower, "The lower bound must be a number or negative infinity.");
        }

        if (!(upper > lower))
        {
            throw new ArgumentOutOfRangeException(nameof(upper), upper, $"The upper bound must be above the lower bound {lower}.");
        }

        if (lower < 0 && upper > 0)
        {
            double above = Exponential.Decay(TwiceTail(upper) / 2);
            double below = Exponential.Decay(TwiceTail(-lower) / 2);
            return new(0, above, below, 1 - above - below, isMirrored: false);
        }

        bool isMirrored = upper <= 0;
        (double near, double far) = isMirrored ? (-upper, -lower) : (lower, upper);
        if (near > FarthestTail)
        {
            throw new ArgumentOutOfRangeException(
                isMirrored ? nameof(upper) : nameof(lower),
                isMirrored ? upper : lower,
                $"A tail beyond {FarthestTail} standard deviations has no room for a distribution; bring the bound nearer.");
        }

        double decline = double.IsInfinity(far) ? far : (((far - near) * (far + near)) + TwiceMills(far) - TwiceMills(near)) / 2;
        return new(TwiceTail(near), Exponential.Decay(decline), 2, Exponential.Complement(decline), isMirrored);
    }

    /// <summary>−2 ln Q(x) for x ≥ 0.</summary>
    private static double TwiceTail(double x) => double.IsInfinity(x) ? x : (x * x) + NormalTail.LogTwoPi + TwiceMills(x);

    /// <summary>−2 ln R(x) for x ≥ 0.</summary>
    private static unsafe double TwiceMills(double x)
    {
        Words64<double> ratio = NormalTail.ScaledMillsRatio(Words64<double>.Number(x)) / Words64<double>.Number(1 + x);
        Logarithm<DoublePrecision>.Split(ratio, out Words64<double> e, out Words64<double> f);
        double value;
        Words64<double>.Store(Logarithm<DoublePrecision>.MinusTwice(e, f), &value);
        return value;
    }
}
