using System;
using System.Linq;
using System.Threading;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class ForecastTests
{
    [Fact]
    public void Parts_FollowOneAnotherUpToTheTest()
    {
        TimeSplit split = TimeSplit.Of(1000);
        (int From, int To)[] parts = split.Parts().ToArray();

        Assert.Equal([(400, 500), (500, 600), (600, 700)], parts);
        Assert.Equal((100, 300, 100), (split.Washout, split.TestCount, split.ShortestPart));
    }

    [Fact]
    public void Persistence_HasTheErrorOfTheStep()
    {
        double[] series = Enumerable.Range(0, 50).Select(i => (double)i).ToArray();
        Persistence forecaster = new(series);
        double deviation = Math.Sqrt(series[10..30].Average(value => Math.Pow(value - 19.5, 2)));

        Assert.Equal(1 / deviation, ForecastError.OneStep(forecaster, series, 10, 30).Normalised(series.AsSpan(10, 20)), 1e-12);
        Assert.Equal(4 / deviation, ForecastError.AtHorizon(forecaster, series, 10, 30, 4, 100).Normalised(series.AsSpan(10, 20)), 1e-12);
        Assert.Equal(17, ForecastError.AtHorizon(forecaster, series, 10, 30, 4, 100).Count);
    }

    [Fact]
    public void RunawayForecast_IsInfinitelyWrong() =>
        Assert.Equal(double.PositiveInfinity, new ForecastError(double.NaN, 3).Normalised([1, 2, 3]));

    [Fact]
    public void Autoregression_ContinuesAnOscillation()
    {
        // x(t) = 2 cos ω x(t − 1) − x(t − 2): two values tell all that follow.
        double[] series = Enumerable.Range(0, 300).Select(i => Math.Sin(0.3 * i)).ToArray();
        LinearAutoregression forecaster = LinearAutoregression.Fit(series, 2, 50, 200, 1e-12)!;
        double[] forecast = new double[50];
        forecaster.Run(200, forecast);

        Assert.Equal(series[200], forecaster.Next(200), 1e-8);
        Assert.All(Enumerable.Range(0, 50), i => Assert.Equal(series[200 + i], forecast[i], 1e-6));
    }

    [Fact]
    public void Choosing_SeesNothingOfTheTest()
    {
        ForecastTask task = ForecastTasks.Sunspots(5);
        double[] changed = (double[])task.Series.Values.Clone();
        for (int i = task.Split.TestStart; i < changed.Length; i++)
        {
            changed[i] = 1000 * (i % 3);
        }

        ForecastTask other = new("other", task.Series with { Values = changed }, task.Split, 5) { Dynamics = task.Dynamics };
        EchoStateNetwork network = new(40, 1);

        Assert.Equal(
            EchoStateExperiment.Choose(task, network, 0.9, CancellationToken.None),
            EchoStateExperiment.Choose(other, network, 0.9, CancellationToken.None));
        MethodResult before = BaselineExperiment.Autoregression(task, CancellationToken.None);
        MethodResult after = BaselineExperiment.Autoregression(other, CancellationToken.None);
        Assert.Equal((before.Name, before.ValidationOneStep, before.ValidationHorizon), (after.Name, after.ValidationOneStep, after.ValidationHorizon));
        Assert.NotEqual(before.TestOneStep, after.TestOneStep);
    }

    [Fact]
    public void Choosing_FitsNothingOfTheLastPart()
    {
        // Its own part's values are forecast, so the error changes, but a forecaster fitted before them must not.
        ForecastTask task = ForecastTasks.Sunspots(5);
        double[] changed = (double[])task.Series.Values.Clone();
        changed[task.Split.TestStart - 1] += 500;
        ForecastTask other = new("other", task.Series with { Values = changed }, task.Split, 5) { Dynamics = task.Dynamics };
        LinearAutoregression before = LinearAutoregression.Fit(task.Standardised, 9, task.Split.Washout, task.Split.Validation[^1], 1e-4)!;
        LinearAutoregression after = LinearAutoregression.Fit(other.Standardised, 9, task.Split.Washout, task.Split.Validation[^1], 1e-4)!;

        Assert.Equal(before.Next(task.Split.Validation[^1]), after.Next(task.Split.Validation[^1]));
    }

    [Fact]
    public void Median_OfAnEvenNumberIsBetween()
    {
        Assert.Equal(2.5, Summary.Median([4, 1, 3, 2]));
        Assert.Equal(double.PositiveInfinity, Summary.Median([1, double.PositiveInfinity, double.PositiveInfinity]));
    }
}
