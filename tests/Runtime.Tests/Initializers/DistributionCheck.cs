using System;
using Xunit;

namespace WeightInit.RuntimeTests.Initializers;

/// <summary>Whether a sample is one of a distribution. Keys are fixed, so a test that passes passes always; the bounds are such
/// that a right sampler fails them once in a million keys.</summary>
internal static class DistributionCheck
{
    /// <summary>Kolmogorov–Smirnov: the largest distance of distribution functions stays below √(ln(2·10⁶)/2N).</summary>
    public static void Matches(double[] sample, Func<double, double> distribution)
    {
        double[] sorted = (double[])sample.Clone();
        Array.Sort(sorted);
        double largest = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            double expected = distribution(sorted[i]);
            largest = Math.Max(largest, Math.Max(expected - ((double)i / sorted.Length), ((i + 1.0) / sorted.Length) - expected));
        }

        Assert.InRange(largest, 0, Math.Sqrt(Math.Log(2e6) / 2 / sorted.Length));
    }

    /// <summary>Mean and deviation within five standard errors; that of the deviation follows from the kurtosis.</summary>
    public static void HasMoments(double[] sample, double mean, double deviation, double kurtosis)
    {
        double sum = 0;
        foreach (double value in sample)
        {
            sum += value;
        }

        double average = sum / sample.Length;
        double squares = 0;
        foreach (double value in sample)
        {
            squares += (value - average) * (value - average);
        }

        double root = Math.Sqrt(sample.Length);
        double error = 5 * deviation / root;
        Assert.InRange(average, mean - error, mean + error);
        double spread = 5 * deviation * Math.Sqrt((kurtosis - 1) / 4) / root;
        Assert.InRange(Math.Sqrt(squares / sample.Length), deviation - spread, deviation + spread);
    }

    public static double[] Doubles(float[] values) => Array.ConvertAll(values, value => (double)value);
}
