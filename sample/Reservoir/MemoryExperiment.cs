using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace WeightInit.Sample;

/// <summary>Memory of networks at one radius.</summary>
/// <param name="Radii">The spectral radius of each draw: one for all, or each raw draw's own.</param>
/// <param name="Capacities">With the hyperbolic tangent, one a draw.</param>
/// <param name="LinearCapacities">Without it, one a draw; empty from radius 1 up, where such a network's states grow without bound.</param>
internal sealed record MemoryPoint(double[] Radii, double[] Capacities, double[] LinearCapacities);

/// <summary>Memory capacity of networks at one spectral radius after another, the raw draws last.</summary>
internal static class MemoryExperiment
{
    public static MemoryPoint[] Run(
        EchoStateNetwork[] networks, double[] radii, WeightKey key, bool isQuick, Action<double> progress, CancellationToken cancellation)
    {
        MemoryCapacity memory = new(networks[0].Nodes, key.Child("inputs"), isQuick);
        double[] used = RadiiOf(networks, radii);
        double[] capacities = new double[used.Length];
        double[] linear = new double[used.Length];
        int done = 0;
        ParallelOptions options = new() { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, used.Length, options, i =>
        {
            EchoStateNetwork network = networks[i % networks.Length];
            capacities[i] = memory.Measure(network, used[i], isLinear: false).Sum();
            linear[i] = used[i] < 1 ? memory.Measure(network, used[i], isLinear: true).Sum() : double.NaN;
            progress((double)Interlocked.Increment(ref done) / used.Length);
        });
        double[][] byRadius = used.Chunk(networks.Length).ToArray();
        double[][] tanh = capacities.Chunk(networks.Length).ToArray();
        double[][] plain = linear.Chunk(networks.Length).ToArray();
        return byRadius.Select((radius, i) => new MemoryPoint(radius, tanh[i], plain[i].Where(double.IsFinite).ToArray())).ToArray();
    }

    /// <summary>Each radius for every network, then every network's own before it was normalised.</summary>
    internal static double[] RadiiOf(EchoStateNetwork[] networks, double[] radii) =>
        [.. radii.SelectMany(radius => networks.Select(_ => radius)), .. networks.Select(network => network.RawRadius)];
}
