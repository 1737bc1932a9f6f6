using System;

namespace WeightInit.Sample;

/// <summary>The least one can do: the next value is the last one.</summary>
internal sealed class Persistence(double[] series) : IForecaster
{
    public double Next(int time) => series[time - 1];

    public void Run(int start, Span<double> forecast) => forecast.Fill(series[start - 1]);
}
