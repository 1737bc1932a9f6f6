using System;
using System.Linq;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class EchoStateNetworkTests
{
    private readonly EchoStateNetwork _network = new(60, 7);

    [Fact]
    public void Recurrent_HasRadiusOneAndTenConnectionsANode()
    {
        ReadOnlySpan<int> offsets = _network.Recurrent.RowOffsets;
        for (int node = 0; node < 60; node++)
        {
            Assert.Equal(EchoStateNetwork.Connections, offsets[node + 1] - offsets[node]);
        }

        Assert.Equal(1, Spectral.Radius(_network.Recurrent.ToDense(), 60).Value, 1e-9);
        Assert.InRange(_network.RawRadius, 2.2, 4.5);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Step_IsTheLeakyUpdate(bool isLinear)
    {
        ReservoirDynamics dynamics = new(0.3, 0.7, 0.2, isLinear);
        ReservoirState state = new(_network, 0.9, dynamics);
        double[] weights = _network.Recurrent.ToDense();
        double[] expected = new double[60];
        foreach (double input in new[] { 0.5, -1.2, 0.3 })
        {
            state.Step(input);
            double[] sums = Enumerable.Range(0, 60).Select(i =>
                (0.9 * Enumerable.Range(0, 60).Sum(j => weights[(i * 60) + j] * expected[j])) + (0.7 * _network.Input[i] * input) + (0.2 * _network.Bias[i])).ToArray();
            expected = expected.Select((x, i) => (0.7 * x) + (0.3 * (isLinear ? sums[i] : Math.Tanh(sums[i])))).ToArray();
        }

        Assert.All(Enumerable.Range(0, 60), i => Assert.Equal(expected[i], state.Nodes[i], 1e-13));
        Assert.Equal([0.3, 1], state.Row[60..62]);
        Assert.All(state.Row[62..], padding => Assert.Equal(0, padding));
    }

    [Fact]
    public void FreeRun_BeginsWithTheForecastOfTheNextValue()
    {
        ForecastTask task = ForecastTasks.Sunspots(5);
        EchoStateForecaster forecaster = EchoStateExperiment.Refit(task, _network, 0.8, 1e-4);
        double[] forecast = new double[3];
        forecaster.Run(250, forecast);
        double second = forecast[1];

        Assert.Equal(forecaster.Next(250), forecast[0]);
        // From where it is said rather than known: a second run from there would know the true value instead.
        Assert.NotEqual(forecaster.Next(251), second);
        forecaster.Run(250, forecast);
        Assert.Equal(second, forecast[1]);
    }

    [Fact]
    public void TwoStarts_AreForgottenBelowRadiusOne()
    {
        ForecastTask task = ForecastTasks.Sunspots(5);

        Assert.InRange(ForgettingExperiment.Distance(_network, 0.5, task, 3), 0, 1e-15);
        Assert.InRange(ForgettingExperiment.Distance(_network, 20, task, 3), 0.1, 2);
    }

    [Fact]
    public void MemoryCapacity_GrowsWithTheRadiusAndStaysBelowTheNodes()
    {
        EchoStateNetwork network = new(20, 5);
        MemoryCapacity memory = new(20, 9, isQuick: true);
        double low = memory.Measure(network, 0.1, isLinear: true).Sum();
        double high = memory.Measure(network, 0.9, isLinear: true).Sum();

        // Chance adds about 1/500 a delay, 0.1 in all.
        Assert.InRange(low, 1, high);
        Assert.InRange(high, low + 1, 20.5);
    }

    [Fact]
    public void SquaredCorrelation_IsBlindToScaleAndSign()
    {
        Assert.Equal(1, MemoryCapacity.SquaredCorrelation([1, 2, 4], [-2, -4, -8]), 1e-12);
        Assert.Equal(0, MemoryCapacity.SquaredCorrelation([1, 2, 1, 2], [1, 1, 2, 2]), 1e-12);
        Assert.Equal(0, MemoryCapacity.SquaredCorrelation([1, 1], [1, 2]));
    }
}
