using System;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>What one method scored on a series: NRMSE, one step ahead and after the horizon.</summary>
/// <param name="Name">The method in words.</param>
/// <param name="ValidationOneStep">On validation; the median over draws.</param>
/// <param name="ValidationHorizon">On validation, free-running; the median over draws.</param>
/// <param name="TestOneStep">In the test, one value a draw.</param>
/// <param name="TestHorizon">In the test, free-running, one value a draw.</param>
internal sealed record MethodResult(string Name, double ValidationOneStep, double ValidationHorizon, double[] TestOneStep, double[] TestHorizon)
{
    /// <summary>The standardised forecasts of the test one step ahead, one array a draw.</summary>
    public required double[][] OneStepForecasts { get; init; }
}

/// <summary>Summaries of a few values, which may be infinite.</summary>
internal static class Summary
{
    /// <summary>The middle value; of an even number the mean of both.</summary>
    public static double Median(double[] values)
    {
        double[] sorted = values.Order().ToArray();
        double upper = sorted[sorted.Length / 2];
        double lower = sorted[(sorted.Length - 1) / 2];
        return upper == lower ? upper : (upper + lower) / 2;
    }
}
