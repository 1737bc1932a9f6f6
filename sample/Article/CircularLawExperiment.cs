using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace WeightInit.Sample;

/// <summary>
/// The stretching factor of k × k standard Gaussian draws. By the circular law (Ginibre 1965; Tao and Vu 2010) the
/// eigenvalues fill the disc of radius √k, and the largest modulus over √k goes to 1 (Rider 2003).
/// </summary>
internal static class CircularLawExperiment
{
    public static readonly int[] Sizes = [2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512];

    /// <summary>Fewer draws where each costs more and varies less.</summary>
    public static int DrawsOf(int size) => size switch
    {
        <= 64 => 40,
        <= 128 => 20,
        <= 256 => 8,
        _ => 6,
    };

    public static IReadOnlyList<CircularLawPoint> Run(WeightKey key, Action<double> progress, CancellationToken cancellation)
    {
        // Large ones first, so that the threads end together. Each draw has a key of its own: no order matters.
        (int Size, int Draw)[] draws = Sizes.Reverse()
            .SelectMany(size => Enumerable.Range(0, DrawsOf(size)).Select(draw => (size, draw)))
            .ToArray();
        double[] radii = new double[draws.Length];
        double work = draws.Sum(one => Cost(one.Size));
        double done = 0;
        Lock gate = new();
        ParallelOptions options = new() { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, draws.Length, options, i =>
        {
            (int size, int draw) = draws[i];
            radii[i] = RadiusOf(key.Child("size", size).Child("draw", draw), size, cancellation);
            lock (gate)
            {
                done += Cost(size);
                progress(done / work);
            }
        });
        return Sizes.Select(size => Point(size, draws.Zip(radii).Where(one => one.First.Size == size).Select(one => one.Second).ToArray())).ToArray();
    }

    private static double RadiusOf(WeightKey key, int size, CancellationToken cancellation)
    {
        double[] values = new double[size * size];
        Sampler.Normal(values, key);
        return Spectral.Radius(values, size, new SpectralOptions { DegreeOfParallelism = 1, CancellationToken = cancellation }).Value;
    }

    private static CircularLawPoint Point(int size, double[] radii) => new(size, radii, radii.Average(), radii.Min(), radii.Max());

    private static double Cost(int size) => (double)size * size * size;
}
