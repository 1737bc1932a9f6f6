using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace WeightInit.Sample;

/// <summary>Every network at every radius on validation; then, at the radius chosen, once on the test.</summary>
internal static class SweepExperiment
{
    /// <summary>Share of the work that the sweep is; the rest is refitting and testing.</summary>
    private const double SweepShare = 0.85;

    public static TaskResult Run(
        ForecastTask task, EchoStateNetwork[] networks, double[] radii, Action<double> progress, CancellationToken cancellation)
    {
        RadiusSweep sweep = Sweep(task, networks, radii, done => progress(SweepShare * done), cancellation);
        int bestOneStep = sweep.Best(point => point.OneStep);
        int bestHorizon = sweep.Best(point => point.Horizon);
        Tested[] normalised = new Tested[networks.Length];
        Tested[] raw = new Tested[networks.Length];
        int done = 0;
        ParallelOptions options = new() { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, networks.Length, options, draw =>
        {
            normalised[draw] = Test(task, networks[draw], sweep.Points[bestOneStep][draw], sweep.Points[bestHorizon][draw], cancellation);
            raw[draw] = Test(task, networks[draw], sweep.Raw[draw], sweep.Raw[draw], cancellation);
            progress(SweepShare + ((1 - SweepShare) * Interlocked.Increment(ref done) / networks.Length));
        });
        return new TaskResult
        {
            Task = task,
            Nodes = networks[0].Nodes,
            Sweep = sweep,
            OneStepRadius = sweep.Radii[bestOneStep],
            HorizonRadius = sweep.Radii[bestHorizon],
            Persistence = BaselineExperiment.Persistence(task),
            Autoregression = BaselineExperiment.Autoregression(task, cancellation),
            Reservoir = Method("reservoir at the radius chosen", sweep.Points[bestOneStep], sweep.Points[bestHorizon], normalised),
            RawReservoir = Method("the same reservoirs, raw Gaussian", sweep.Raw, sweep.Raw, raw),
            FreeRun = normalised[0].FreeRun,
            RawFreeRun = raw[0].FreeRun,
        };
    }

    private static RadiusSweep Sweep(
        ForecastTask task, EchoStateNetwork[] networks, double[] radii, Action<double> progress, CancellationToken cancellation)
    {
        // The raw draws are one radius more, each its own.
        SweepPoint[] points = new SweepPoint[(radii.Length + 1) * networks.Length];
        int done = 0;
        ParallelOptions options = new() { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, points.Length, options, i =>
        {
            EchoStateNetwork network = networks[i % networks.Length];
            int radius = i / networks.Length;
            points[i] = EchoStateExperiment.Choose(task, network, radius < radii.Length ? radii[radius] : network.RawRadius, cancellation);
            progress((double)Interlocked.Increment(ref done) / points.Length);
        });
        SweepPoint[][] byRadius = points.Chunk(networks.Length).ToArray();
        return new RadiusSweep(radii, byRadius[..^1], byRadius[^1]);
    }

    private static Tested Test(ForecastTask task, EchoStateNetwork network, SweepPoint oneStep, SweepPoint horizon, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        IForecaster forOneStep = EchoStateExperiment.Refit(task, network, oneStep.Radius, oneStep.OneStep.Penalty);
        double[] forecasts = Scores.TestForecasts(task, forOneStep);
        double oneStepError = Scores.TestOneStep(task, forOneStep);
        cancellation.ThrowIfCancellationRequested();
        IForecaster forHorizon = EchoStateExperiment.Refit(task, network, horizon.Radius, horizon.Horizon.Penalty);
        double[] freeRun = new double[Math.Min(task.Split.TestCount, TaskResult.MostShown)];
        forHorizon.Run(task.Split.TestStart, freeRun);
        return new Tested(oneStepError, Scores.TestHorizon(task, forHorizon), forecasts, freeRun);
    }

    private static MethodResult Method(string name, SweepPoint[] oneStep, SweepPoint[] horizon, Tested[] tested) => new(
        name,
        Summary.Median(oneStep.Select(point => point.OneStep.Error).ToArray()),
        Summary.Median(horizon.Select(point => point.Horizon.Error).ToArray()),
        tested.Select(one => one.OneStep).ToArray(),
        tested.Select(one => one.Horizon).ToArray())
    {
        OneStepForecasts = tested.Select(one => one.Forecasts).ToArray(),
    };

    private sealed record Tested(double OneStep, double Horizon, double[] Forecasts, double[] FreeRun);
}
