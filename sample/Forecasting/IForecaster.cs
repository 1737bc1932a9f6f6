using System;

namespace WeightInit.Sample;

/// <summary>A fitted forecaster of one standardised series.</summary>
internal interface IForecaster
{
    /// <summary>The value at <paramref name="time"/>, all before it known.</summary>
    double Next(int time);

    /// <summary>The values from <paramref name="start"/> on, all before it known: its own forecasts go in where the series ends.</summary>
    void Run(int start, Span<double> forecast);
}
