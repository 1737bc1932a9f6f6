using System;

namespace WeightInit;

/// <summary>Where the variance runs to when a part of a path is repeated without end.</summary>
/// <param name="Variance">q*, of the pre-activation of the part's first layer; 0 where it dies out, infinite where it explodes.</param>
/// <param name="LogSusceptibility">Mean of ln χ over the part's layers there.</param>
internal readonly record struct MeanFieldFixedPoint(double Variance, double LogSusceptibility)
{
    // e^±60 stands for infinity and for zero.
    private const double End = 60;
    private const double FirstStride = 0.7;

    /// <summary>Follows the map m ← M(m), which is increasing, so that from any start m runs to the nearest fixed point on its side.</summary>
    public static MeanFieldFixedPoint Find(MeanFieldLayer[] period, double start)
    {
        double at = Math.Max(-End, Math.Min(End, start));
        double drift = Drift(period, at);
        if (Math.Abs(drift) < 1e-13)
        {
            return At(period, at, at);
        }

        double direction = Math.Sign(drift);
        double stride = FirstStride;
        double last = at;
        while (Math.Abs(at) < End || at * direction < 0)
        {
            last = at;
            at += direction * stride;
            if (Drift(period, at) * direction <= 0)
            {
                double point = Bisect(period, last, at, direction);
                return At(period, point, point);
            }

            // Fixed points lie close together only near the start, if at all.
            stride = Math.Abs(at - start) > 12 ? stride * 1.5 : stride;
        }

        return At(period, direction * End, direction * double.PositiveInfinity);
    }

    private static MeanFieldFixedPoint At(MeanFieldLayer[] period, double state, double shown)
    {
        double sum = 0;
        double first = 0;
        for (int i = 0; i < period.Length; i++)
        {
            MeanFieldLayer.Step step = period[i].Pass(state);
            state = step.LogOutput;
            sum += step.LogSusceptibility;
            first = i == 0 ? step.LogVariance : first;
        }

        return new(double.IsInfinity(shown) ? Math.Exp(shown) : Math.Exp(first), sum / period.Length);
    }

    private static double Drift(MeanFieldLayer[] period, double start)
    {
        double state = start;
        foreach (MeanFieldLayer layer in period)
        {
            state = layer.Pass(state).LogOutput;
        }

        return state - start;
    }

    private static double Bisect(MeanFieldLayer[] period, double inside, double outside, double direction)
    {
        for (int i = 0; i < 48; i++)
        {
            double middle = (inside + outside) / 2;
            if (Drift(period, middle) * direction > 0)
            {
                inside = middle;
            }
            else
            {
                outside = middle;
            }
        }

        return (inside + outside) / 2;
    }
}
