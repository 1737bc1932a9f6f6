using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace WeightInit.Sample;

/// <summary>The reservoir experiment from end to end.</summary>
internal static class ReservoirExperiment
{
    /// <param name="settings">What the result depends on.</param>
    /// <param name="progress">Told of each part how far it is, from 0 to 1.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="SampleException">The user's series cannot be read.</exception>
    public static ReservoirResult Run(ReservoirSettings settings, Action<ReservoirPart, double> progress, CancellationToken cancellation)
    {
        progress(ReservoirPart.Networks, 0);
        ForecastTask series = settings.SeriesFile is string file
            ? ForecastTasks.File(file, settings.Column, settings.Horizon)
            : ForecastTasks.Sunspots(settings.Horizon);
        ForecastTask mackeyGlass = ForecastTasks.MackeyGlass(settings.Quick);
        WeightKey key = WeightKey.FromSeed(settings.Seed);
        EchoStateNetwork[] networks = Draw(settings.Draws, settings.Nodes, key.Child("forecast"), cancellation);
        EchoStateNetwork[] small = Draw(settings.Draws, settings.MemoryNodes, key.Child("memory"), cancellation);
        progress(ReservoirPart.Networks, 1);
        return new ReservoirResult
        {
            Settings = settings,
            RawRadii = networks.Select(network => network.RawRadius).ToArray(),
            Series = SweepExperiment.Run(series, networks, settings.Radii, done => progress(ReservoirPart.Series, done), cancellation),
            MackeyGlass = SweepExperiment.Run(mackeyGlass, networks, settings.Radii, done => progress(ReservoirPart.MackeyGlass, done), cancellation),
            Forgetting = ForgettingExperiment.Run(networks, settings.Radii, mackeyGlass, key.Child("forgetting"), cancellation),
            Memory = MemoryExperiment.Run(
                small, settings.Radii, key.Child("memory"), settings.Quick, done => progress(ReservoirPart.Memory, done), cancellation),
        };
    }

    private static EchoStateNetwork[] Draw(int draws, int nodes, WeightKey key, CancellationToken cancellation)
    {
        EchoStateNetwork[] networks = new EchoStateNetwork[draws];
        ParallelOptions options = new() { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, draws, options, draw => networks[draw] = new EchoStateNetwork(nodes, key.Child("network", draw)));
        return networks;
    }
}
