using System;

namespace WeightInit;

/// <summary>The edge of chaos: the σ_w at which χ = 1 at a stable fixed point of the variance.</summary>
internal static class CriticalGain
{
    // The scan over q, in ln q.
    private const double Start = -23;
    private const double Stop = 23;
    private const double Stride = 0.5;

    /// <summary>σ_w, or null where no σ_w is critical.</summary>
    /// <remarks>
    /// At a given q, χ = 1 asks for σ_w² = 1/E[f′²], and q is then a fixed point for one bias variance, B(q) = q − σ_w²·E[f²].
    /// So the edge is a curve over q, and B(q) = σ_b² is solved along it. A solution counts when the variance returns to it.
    /// </remarks>
    /// <param name="activation">The activation.</param>
    /// <param name="slope">Slope for negative inputs of LeakyReLU and PReLU.</param>
    /// <param name="biasVariance">σ_b², not negative.</param>
    public static double? Find(Activation activation, double slope, double biasVariance)
    {
        switch (activation)
        {
            // χ is the same at every q; with a bias the variance grows by σ_b² a layer, which is harmless.
            case Activation.Linear:
            case Activation.ReLU:
            case Activation.LeakyReLU:
            case Activation.PReLU:
                return ActivationGains.Find(activation, GainConvention.Critical, slope);
            default:
                break;
        }

        if (biasVariance == 0 && ActivationGains.Find(activation, GainConvention.Critical, slope) is { } known)
        {
            return known;
        }

        return Search(activation, slope, biasVariance);
    }

    /// <summary>The search itself, which the constants of <see cref="ActivationGains"/> are tested against.</summary>
    public static double? Search(Activation activation, double slope, double biasVariance)
    {
        if (biasVariance == 0 && IsCriticalAtZero(activation, slope) is { } atZero)
        {
            return atZero;
        }

        double before = Excess(activation, slope, Start, biasVariance);
        for (double log = Start + Stride; log <= Stop; log += Stride)
        {
            double after = Excess(activation, slope, log, biasVariance);
            if (before < 0 != after < 0)
            {
                double root = Bisect(activation, slope, biasVariance, log - Stride, log, before < 0);
                if (IsStable(activation, slope, biasVariance, root))
                {
                    return Math.Sqrt(1 / Means(activation, slope, root).SlopeSquare);
                }
            }

            before = after;
        }

        return null;
    }

    // f(0) = 0 makes q = 0 a fixed point. It is stable where the map stays below q beside it.
    private static double? IsCriticalAtZero(Activation activation, double slope)
    {
        if (ActivationFunctions.Value(activation, slope, 0) != 0)
        {
            return null;
        }

        double variance = 1 / Means(activation, slope, -60).SlopeSquare;
        double beside = Math.Log(1e-5);
        return variance * Means(activation, slope, beside).Square < 1e-5 * (1 - 1e-9) ? Math.Sqrt(variance) : null;
    }

    private static double Excess(Activation activation, double slope, double log, double biasVariance)
    {
        GaussianMeans means = Means(activation, slope, log);
        return Math.Exp(log) - (means.Square / means.SlopeSquare) - biasVariance;
    }

    private static bool IsStable(Activation activation, double slope, double biasVariance, double log)
    {
        double variance = 1 / Means(activation, slope, log).SlopeSquare;
        double above = (variance * Means(activation, slope, log + 1e-3).Square) + biasVariance;
        double below = (variance * Means(activation, slope, log - 1e-3).Square) + biasVariance;
        return Math.Log(above) < log + 1e-3 && Math.Log(below) > log - 1e-3;
    }

    private static double Bisect(Activation activation, double slope, double biasVariance, double low, double high, bool rises)
    {
        for (int i = 0; i < 60; i++)
        {
            double middle = (low + high) / 2;
            if (Excess(activation, slope, middle, biasVariance) < 0 == rises)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return (low + high) / 2;
    }

    private static GaussianMeans Means(Activation activation, double slope, double log) => GaussianMeans.Of(activation, slope, Math.Exp(log));
}
