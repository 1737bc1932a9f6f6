using System;

namespace WeightInit.Sample;

/// <summary>A network driven by a series, with a linear readout fitted to it.</summary>
/// <param name="state">The network; its state is overwritten.</param>
/// <param name="rows">Its rows over the series: row t is what value t is forecast from.</param>
/// <param name="weights">The readout.</param>
internal sealed class EchoStateForecaster(ReservoirState state, double[] rows, double[] weights) : IForecaster
{
    public double Next(int time) => FixedOrder.Dot(Row(time), weights);

    public void Run(int start, Span<double> forecast)
    {
        state.Restore(Row(start));
        for (int i = 0; i < forecast.Length; i++)
        {
            forecast[i] = FixedOrder.Dot(state.Row, weights);
            state.Step(forecast[i]);
        }
    }

    private ReadOnlySpan<double> Row(int time) => rows.AsSpan(time * weights.Length, weights.Length);
}
