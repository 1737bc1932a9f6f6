using System;

namespace WeightInit;

/// <summary>Checks the ends of a uniform range; floats are checked as doubles, which hold them exactly.</summary>
internal static class UniformRange
{
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, or they are not in order, or too far apart.</exception>
    public static void Check(double low, double high, double width)
    {
        if (!double.IsFinite(low))
        {
            throw new ArgumentOutOfRangeException(nameof(low), low, "The lower end must be finite.");
        }

        if (!double.IsFinite(high) || high <= low)
        {
            throw new ArgumentOutOfRangeException(nameof(high), high, $"The upper end must be finite and above the lower end {low}.");
        }

        if (!double.IsFinite(width))
        {
            throw new ArgumentOutOfRangeException(
                nameof(high), high, $"The range from {low} is wider than the largest number of its type; draw from half of it and scale.");
        }
    }

    /// <exception cref="ArgumentOutOfRangeException">There is no number between the ends.</exception>
    public static void CheckOpen(double low, double high, double first, double last)
    {
        if (first > last)
        {
            throw new ArgumentOutOfRangeException(nameof(high), high, $"There is no number of this type between {low} and the upper end.");
        }
    }

    /// <exception cref="ArgumentOutOfRangeException">The bound is not positive and finite.</exception>
    public static void CheckBound(double bound)
    {
        if (!(bound > 0) || !double.IsFinite(bound))
        {
            throw new ArgumentOutOfRangeException(nameof(bound), bound, "The bound must be positive and finite.");
        }
    }
}
