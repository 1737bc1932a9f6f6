using System;

namespace WeightInit;

/// <summary>The standard deviation of a standard normal value that lies between two bounds; the same bits everywhere where e^−x has them.</summary>
internal static class TruncatedDeviation
{
    // Beyond it the density is below e^-45 of its largest value.
    private const double Negligible = 45;
    private const int Steps = 4096;

    /// <summary>Of the bounds −2 and 2, which nearly everyone uses.</summary>
    public const double OfTwo = 0.8796256610342398;

    /// <summary>By Simpson's rule over the density, from the bound nearest to zero where zero lies outside.</summary>
    /// <param name="lower">Lower bound.</param>
    /// <param name="upper">Upper bound, above it.</param>
    /// <param name="decay">e^−x for x ≥ 0.</param>
    public static double Of(double lower, double upper, Func<double, double> decay)
    {
        if (lower == -2 && upper == 2)
        {
            return OfTwo;
        }

        // With t = x − near the density falls as e^−t(near + t/2), without cancellation however far the tail is.
        double near = 0;
        (double start, double end) = (lower, upper);
        if (lower > 0)
        {
            (near, start, end) = (lower, 0, upper - lower);
        }
        else if (upper < 0)
        {
            (near, start, end) = (-upper, 0, upper - lower);
        }

        double reach = 2 * Negligible / (near + Math.Sqrt((near * near) + (2 * Negligible)));
        start = Math.Max(start, -reach);
        end = Math.Min(end, reach);

        double step = (end - start) / Steps;
        double mass = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i <= Steps; i++)
        {
            double t = start + (i * step);
            double weight = (i is 0 or Steps ? 1 : i % 2 == 1 ? 4 : 2) * decay(Math.Max(t * (near + (t / 2)), 0));
            mass += weight;
            first += weight * t;
            second += weight * t * t;
        }

        double mean = first / mass;
        return Math.Sqrt((second / mass) - (mean * mean));
    }
}
