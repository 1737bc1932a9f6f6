using System;
using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>The figures of the experiment.</summary>
internal static class ReservoirFigures
{
    public static Figure OneStepAgainstRadius(TaskResult result) => AgainstRadius(
        $"{result.Task.Id}-radius-one-step",
        $"{result.Task.Series.Name}: validation error one step ahead",
        result, point => point.OneStep, result.Autoregression.ValidationOneStep);

    public static Figure HorizonAgainstRadius(TaskResult result) => AgainstRadius(
        $"{result.Task.Id}-radius-free-running",
        $"{result.Task.Series.Name}: validation error after {result.Task.Horizon} free-running steps",
        result, point => point.Horizon, result.Autoregression.ValidationHorizon);

    public static Figure OneStepForecast(TaskResult result) => Forecast(
        result, "forecast", $"{result.Task.Series.Name}: the test, one step ahead",
        ("forecast from all before", result.Reservoir.OneStepForecasts[0]));

    public static Figure FreeRun(TaskResult result) => Forecast(
        result, "free-running", $"{result.Task.Series.Name}: the test, running freely from its start",
        ("reservoir at the radius chosen", result.FreeRun), ("raw Gaussian", result.RawFreeRun));

    public static Figure Memory(MemoryPoint[] points, int nodes) => new("memory", "Memory capacity against the spectral radius", () =>
    {
        MemoryPoint[] swept = points[..^1];
        MemoryPoint[] linear = swept.Where(point => point.LinearCapacities.Length > 0).ToArray();
        double[] radii = swept.Select(point => point.Radii[0]).ToArray();
        double[] ends = [radii[0], points[^1].Radii.Max()];
        return LineChart.Draw(
            "Memory capacity against the spectral radius",
            new ChartAxis("spectral radius") { Includes = 0 },
            new ChartAxis("memory capacity (inputs remembered)") { Includes = 0 },
            [
                Draws("tanh, single draws", swept, point => (point.Radii, point.Capacities)),
                new ChartSeries("tanh, median", radii, swept.Select(point => Summary.Median(point.Capacities)).ToArray()),
                Draws("linear, single draws", linear, point => (point.Radii, point.LinearCapacities)),
                new ChartSeries("linear, median", linear.Select(point => point.Radii[0]).ToArray(), linear.Select(point => Summary.Median(point.LinearCapacities)).ToArray()),
                Draws("raw Gaussian", points[^1..], point => (point.Radii, point.Capacities)),
                new ChartSeries($"bound: {nodes} nodes", ends, ends.Select(_ => (double)nodes).ToArray(), SeriesStyle.Reference),
            ]);
    });

    public static Figure Forgetting(ForgettingPoint[] points) => new("forgetting", "Distance left of two starting states", () =>
    {
        ForgettingPoint[] swept = points[..^1];
        return LineChart.Draw(
            "Distance left of two starting states",
            new ChartAxis("spectral radius") { Includes = 0 },
            new ChartAxis($"distance after {ForgettingExperiment.Steps} equal inputs", IsLogarithmic: true),
            [
                Draws("single draws", swept, point => (point.Radii, Logs(point.Distances))),
                new ChartSeries("median", swept.Select(point => point.Radii[0]).ToArray(), swept.Select(point => Summary.Median(Logs(point.Distances))).ToArray()),
                Draws("raw Gaussian", points[^1..], point => (point.Radii, Logs(point.Distances))),
            ]);
    });

    private static Figure AgainstRadius(string id, string title, TaskResult result, Func<SweepPoint, Choice> measure, double autoregression) => new(id, title, () =>
    {
        RadiusSweep sweep = result.Sweep;
        double[] ends = [sweep.Radii[0], sweep.Raw.Max(point => point.Radius)];
        SweepPoint[] all = sweep.Points.SelectMany(draws => draws).ToArray();
        return LineChart.Draw(
            title,
            new ChartAxis("spectral radius") { Includes = 0 },
            new ChartAxis("NRMSE", IsLogarithmic: true),
            [
                Points("single draws", all, measure),
                Points("median of the draws", sweep.Radii, sweep.Medians(measure), SeriesStyle.Line),
                Points("raw Gaussian", sweep.Raw, measure),
                new ChartSeries("linear autoregression", ends, ends.Select(_ => Math.Log10(autoregression)).ToArray(), SeriesStyle.Reference),
            ]);
    });

    private static Figure Forecast(TaskResult result, string id, string title, params (string Name, double[] Values)[] forecasts) =>
        new($"{result.Task.Id}-{id}", title, () =>
        {
            ForecastTask task = result.Task;
            int first = task.Split.TestStart;
            int count = Math.Min(task.Split.TestCount, TaskResult.MostShown);
            double[] times = Enumerable.Range(first, count).Select(task.Series.TimeOf).ToArray();
            List<ChartSeries> series = [new ChartSeries("truth", times, task.Series.Values[first..(first + count)], SeriesStyle.Truth)];
            series.AddRange(forecasts.Select(one => new ChartSeries(one.Name, times, one.Values.Take(count).Select(task.Restore).ToArray(), SeriesStyle.Signal)));
            return LineChart.Draw(title, new ChartAxis(task.Series.TimeLabel), new ChartAxis(task.Series.Name), series);
        });

    /// <summary>Logarithms of distances; what is below the smallest that rounding leaves is drawn there.</summary>
    private static double[] Logs(double[] distances) => distances.Select(distance => Math.Log10(Math.Max(ForgettingExperiment.Least, distance))).ToArray();

    private static ChartSeries Draws<T>(string name, T[] points, Func<T, (double[] Radii, double[] Values)> draws) => new(
        name,
        points.SelectMany(point => draws(point).Radii).ToArray(),
        points.SelectMany(point => draws(point).Values).ToArray(),
        SeriesStyle.Points);

    private static ChartSeries Points(string name, SweepPoint[] points, Func<SweepPoint, Choice> measure) =>
        Points(name, points.Select(point => point.Radius).ToArray(), points.Select(point => measure(point).Error).ToArray(), SeriesStyle.Points);

    /// <summary>What ran away has no place on the axis; the table says how many did.</summary>
    private static ChartSeries Points(string name, double[] radii, double[] errors, SeriesStyle style)
    {
        int[] finite = Enumerable.Range(0, errors.Length).Where(i => double.IsFinite(errors[i])).ToArray();
        return new ChartSeries(name, finite.Select(i => radii[i]).ToArray(), finite.Select(i => Math.Log10(errors[i])).ToArray(), style);
    }
}
