using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>The tables of the experiment.</summary>
internal static class ReservoirTables
{
    public static ReportTable Methods(TaskResult result)
    {
        string horizon = Steps(result.Task.Horizon);
        return new ReportTable(
            $"{result.Task.Series.Name}: NRMSE, one step ahead and after {horizon} free-running; validation as median, test as mean ± standard deviation over draws",
            ["", "validation, 1 step", "test, 1 step", $"validation, {horizon}", $"test, {horizon}"],
            new[] { result.Persistence, result.Autoregression, result.Reservoir, result.RawReservoir }.Select(method => (IReadOnlyList<string>)
            [
                method.Name,
                Error(method.ValidationOneStep),
                Spread(method.TestOneStep),
                Error(method.ValidationHorizon),
                Spread(method.TestHorizon),
            ]).ToList());
    }

    public static ReportTable Sweep(TaskResult result)
    {
        string horizon = Steps(result.Task.Horizon);
        RadiusSweep sweep = result.Sweep;
        List<IReadOnlyList<string>> rows = sweep.Radii
            .Select((_, i) => Row(sweep.Points[i]))
            .Append(Row(sweep.Raw))
            .ToList();
        return new ReportTable(
            $"{result.Task.Series.Name}: NRMSE on validation against the spectral radius, {sweep.Raw.Length} draws each",
            ["radius", "1 step: median", "least", "largest", $"{horizon}: median", "least", "largest"],
            rows);
    }

    public static ReportTable Memory(ReservoirResult result) => new(
        $"Memory capacity of {result.Settings.MemoryNodes} nodes, medians over {result.Settings.Draws} draws",
        ["radius", "tanh", "linear"],
        result.Memory.Select(point => (IReadOnlyList<string>)
        [
            Radius(point.Radii),
            Numbers.Short(Summary.Median(point.Capacities)),
            point.LinearCapacities.Length == 0 ? "–" : Numbers.Short(Summary.Median(point.LinearCapacities)),
        ]).ToList());

    public static ReportTable Forgetting(ReservoirResult result) => new(
        $"Distance left of two starting states after {ForgettingExperiment.Steps} equal inputs",
        ["radius", "median", "least", "largest"],
        result.Forgetting.Select(point => (IReadOnlyList<string>)
        [
            Radius(point.Radii), Distance(Summary.Median(point.Distances)), Distance(point.Distances.Min()), Distance(point.Distances.Max()),
        ]).ToList());

    public static string Error(double value) => double.IsFinite(value) ? Numbers.Short(value) : "ran away";

    public static string Spread(double[] values)
    {
        if (values.Length == 1)
        {
            return Error(values[0]);
        }

        int lost = values.Count(value => !double.IsFinite(value));
        if (lost > 0)
        {
            return $"{lost} of {values.Length} ran away";
        }

        double mean = values.Average();
        double deviation = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1));
        return $"{Numbers.Short(mean)} ± {Numbers.Short(deviation)}";
    }

    public static string Steps(int count) => count == 1 ? "1 step" : string.Create(CultureInfo.InvariantCulture, $"{count} steps");

    public static string Distance(double distance) => distance < ForgettingExperiment.Least ? "below 1e-17" : Numbers.Short(distance);

    /// <summary>The radius of all draws, or the range of each draw's own.</summary>
    private static string Radius(double[] radii)
    {
        string least = radii.Min().ToString("0.0", CultureInfo.InvariantCulture);
        return radii.Min() == radii.Max() ? least : $"raw: {least} to {radii.Max().ToString("0.0", CultureInfo.InvariantCulture)}";
    }

    private static IReadOnlyList<string> Row(SweepPoint[] draws) =>
    [
        Radius(draws.Select(point => point.Radius).ToArray()),
        .. Three(draws.Select(point => point.OneStep.Error).ToArray()),
        .. Three(draws.Select(point => point.Horizon.Error).ToArray()),
    ];

    private static string[] Three(double[] errors) => [Error(Summary.Median(errors)), Error(errors.Min()), Error(errors.Max())];
}
