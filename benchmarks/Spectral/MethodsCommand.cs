using System;
using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Benchmarks;

/// <summary>methods: the four methods on the same matrices: value, bound, products, time, and whether each claims to have converged.</summary>
internal static class MethodsCommand
{
    public static int Run(string[] arguments)
    {
        Console.WriteLine(Measurement.Machine());
        Console.WriteLine();
        Console.WriteLine("| matrix | method asked | method taken | radius | bound | products | time | converged |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach ((string name, int size, double[] values) in Matrices())
        {
            foreach (SpectralMethod method in Enum.GetValues<SpectralMethod>())
            {
                SpectralOptions options = new() { Method = method, DegreeOfParallelism = Measurement.Threads };
                SpectralEstimate estimate = Spectral.Radius(values, size, options);
                double seconds = Measurement.Medians([() => Spectral.Radius(values, size, options)], rounds: 5)[0];
                Console.WriteLine(FormattableString.Invariant(
                    $"| {name} | {method} | {estimate.Method} | {estimate.Value:G10} | {estimate.ErrorBound:E1} | {estimate.Products} | {seconds * 1e3:G3} ms | {(estimate.Converged ? "yes" : "no")} |"));
            }
        }

        return 0;
    }

    private static IEnumerable<(string Name, int Size, double[] Values)> Matrices()
    {
        yield return ("Gaussian, 128", 128, Gaussian(128));
        yield return ("Gaussian, 400", 400, Gaussian(400));
        double[] positive = [.. Gaussian(128).Select(Math.Abs)];
        yield return ("positive (real dominant eigenvalue, wide gap), 128", 128, positive);
        yield return ("gap of 1e-4 in modulus, 100", 100, NearEqual(100, 1e-4));
        yield return ("gap of 1e-6 in modulus, 100", 100, NearEqual(100, 1e-6));
        double[] rotation = new double[100 * 100];
        for (int i = 0; i < 100; i++)
        {
            rotation[(i * 100) + ((i + 1) % 100)] = 1;
        }

        yield return ("ring of 100 (all moduli equal)", 100, rotation);
    }

    private static double[] Gaussian(int size)
    {
        double[] values = new double[size * size];
        Sampler.Normal(values.AsSpan(), WeightKey.FromSeed(3).Child("methods", size));
        return values;
    }

    /// <summary>Eigenvalues 1, −(1 − gap), 1 − 2 gap and smaller ones, hidden by a Householder similarity.</summary>
    private static double[] NearEqual(int size, double gap)
    {
        double[] v = new double[size];
        Sampler.Normal(v.AsSpan(), WeightKey.FromSeed(4));
        double square = v.Sum(x => x * x);
        double[] diagonal = [.. Enumerable.Range(0, size).Select(i => i == 0 ? 1 : i == 1 ? -(1 - gap) : i == 2 ? 1 - (2 * gap) : 0.7 * i / size)];
        double middle = Enumerable.Range(0, size).Sum(i => v[i] * v[i] * diagonal[i]) / square;
        double[] values = new double[size * size];
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                // H D H with H = I − 2 v vᵀ / vᵀv.
                double w = v[i] * v[j] * 2 / square;
                values[(i * size) + j] = (i == j ? diagonal[i] : 0) - (w * diagonal[j]) - (diagonal[i] * w) + (2 * w * middle);
            }
        }

        return values;
    }
}
