using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace WeightInit.Sample;

/// <summary>What is left of two different starts at one radius.</summary>
/// <param name="Radii">The spectral radius of each draw.</param>
/// <param name="Distances">The distance left, one a draw.</param>
internal sealed record ForgettingPoint(double[] Radii, double[] Distances);

/// <summary>
/// Whether networks forget how they started, which makes their state a function of their input alone: the echo state
/// property (Jaeger 2001). Two copies, one from 0 and one from a random state, hear the same series.
/// </summary>
internal static class ForgettingExperiment
{
    public const int Steps = 500;

    /// <summary>Distances are not told apart below this, which is less than the rounding errors of states.</summary>
    public const double Least = 1e-17;

    public static ForgettingPoint[] Run(EchoStateNetwork[] networks, double[] radii, ForecastTask driver, WeightKey key, CancellationToken cancellation)
    {
        double[] used = MemoryExperiment.RadiiOf(networks, radii);
        double[] distances = new double[used.Length];
        ParallelOptions options = new() { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, used.Length, options, i =>
            distances[i] = Distance(networks[i % networks.Length], used[i], driver, key.Child("start", i % networks.Length)));
        return used.Chunk(networks.Length).Zip(distances.Chunk(networks.Length), (radius, distance) => new ForgettingPoint(radius, distance)).ToArray();
    }

    /// <summary>The root mean square over nodes of the distance of two states, one from 0 and one at random, driven alike.</summary>
    internal static double Distance(EchoStateNetwork network, double radius, ForecastTask driver, WeightKey key)
    {
        ReservoirState zero = new(network, radius, driver.Dynamics);
        ReservoirState random = new(network, radius, driver.Dynamics);
        Sampler.Uniform(random.Nodes, key, -1, 1);
        double[] inputs = driver.Standardised;
        for (int time = 0; time < Steps; time++)
        {
            zero.Step(inputs[time % inputs.Length]);
            random.Step(inputs[time % inputs.Length]);
        }

        double sum = 0;
        for (int node = 0; node < network.Nodes; node++)
        {
            double distance = zero.Nodes[node] - random.Nodes[node];
            sum += distance * distance;
        }

        return Math.Sqrt(sum / network.Nodes);
    }
}
