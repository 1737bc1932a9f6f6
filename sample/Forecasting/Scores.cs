using System;

namespace WeightInit.Sample;

/// <summary>Errors of a forecaster one step ahead and free-running.</summary>
internal readonly record struct Scores(ForecastError OneStep, ForecastError Horizon)
{
    /// <summary>Free-running forecasts averaged in a part of validation, where each is made with every penalty.</summary>
    private const int ValidationStarts = 25;

    /// <summary>Free-running forecasts averaged in the test.</summary>
    private const int TestStarts = 100;

    public static Scores operator +(Scores left, Scores right) => new(left.OneStep + right.OneStep, left.Horizon + right.Horizon);

    /// <summary>On one part of validation.</summary>
    public static Scores OnValidation(ForecastTask task, IForecaster forecaster, int from, int to) => new(
        ForecastError.OneStep(forecaster, task.Standardised, from, to),
        ForecastError.AtHorizon(forecaster, task.Standardised, from, to, task.Horizon, ValidationStarts));

    /// <summary>NRMSE one step ahead in the test.</summary>
    public static double TestOneStep(ForecastTask task, IForecaster forecaster) =>
        ForecastError.OneStep(forecaster, task.Standardised, task.Split.TestStart, task.Split.End)
            .Normalised(task.Standardised.AsSpan(task.Split.TestStart..task.Split.End));

    /// <summary>NRMSE after the horizon in the test.</summary>
    public static double TestHorizon(ForecastTask task, IForecaster forecaster) =>
        ForecastError.AtHorizon(forecaster, task.Standardised, task.Split.TestStart, task.Split.End, task.Horizon, TestStarts)
            .Normalised(task.Standardised.AsSpan(task.Split.TestStart..task.Split.End));

    /// <summary>The forecast of each value of the test, all before it known.</summary>
    public static double[] TestForecasts(ForecastTask task, IForecaster forecaster)
    {
        double[] forecasts = new double[task.Split.TestCount];
        for (int i = 0; i < forecasts.Length; i++)
        {
            forecasts[i] = forecaster.Next(task.Split.TestStart + i);
        }

        return forecasts;
    }
}
