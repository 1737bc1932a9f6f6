using System;

namespace WeightInit.Sample;

/// <summary>Squared errors of a forecaster, which may come from several parts of a series.</summary>
/// <param name="Sum">Their sum.</param>
/// <param name="Count">How many.</param>
internal readonly record struct ForecastError(double Sum, int Count)
{
    public static ForecastError operator +(ForecastError left, ForecastError right) => new(left.Sum + right.Sum, left.Count + right.Count);

    /// <summary>One step ahead, over all values from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    public static ForecastError OneStep(IForecaster forecaster, ReadOnlySpan<double> series, int from, int to)
    {
        double sum = 0;
        for (int time = from; time < to; time++)
        {
            double error = forecaster.Next(time) - series[time];
            sum += error * error;
        }

        return new ForecastError(sum, to - from);
    }

    /// <summary>After <paramref name="horizon"/> free-running steps, from at most <paramref name="starts"/> evenly spaced starts.</summary>
    public static ForecastError AtHorizon(IForecaster forecaster, ReadOnlySpan<double> series, int from, int to, int horizon, int starts)
    {
        int last = to - from - horizon;
        int count = Math.Min(starts, last + 1);
        double[] forecast = new double[horizon];
        double sum = 0;
        for (int i = 0; i < count; i++)
        {
            int start = from + (count == 1 ? 0 : (int)((long)i * last / (count - 1)));
            forecaster.Run(start, forecast);
            double error = forecast[^1] - series[start + horizon - 1];
            sum += error * error;
        }

        return new ForecastError(sum, count);
    }

    /// <summary>
    /// Root mean square over the standard deviation of what was forecast (NRMSE): its mean scores 1. A forecast that ran
    /// away is infinitely wrong, not "not a number", so that it can be compared.
    /// </summary>
    /// <param name="truth">The values from which errors were taken.</param>
    public double Normalised(ReadOnlySpan<double> truth)
    {
        double error = Math.Sqrt(Sum / Count) / Deviation(truth);
        return double.IsNaN(error) ? double.PositiveInfinity : error;
    }

    private static double Deviation(ReadOnlySpan<double> values)
    {
        double mean = 0;
        foreach (double value in values)
        {
            mean += value;
        }

        mean /= values.Length;
        double sum = 0;
        foreach (double value in values)
        {
            sum += (value - mean) * (value - mean);
        }

        return Math.Sqrt(sum / values.Length);
    }
}
