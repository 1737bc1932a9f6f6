using System;

namespace WeightInit.Benchmarks;

/// <summary>copies: what working copies save: the same radius with them and without (<see cref="SpectralOptions.CopyLimit"/>).</summary>
internal static class CopiesCommand
{
    private const int Rounds = 9;

    private static readonly SpectralOptions _usual = new() { DegreeOfParallelism = Measurement.Threads };
    private static readonly SpectralOptions _lean = _usual with { CopyLimit = 0 };

    public static int Run(string[] arguments)
    {
        Console.WriteLine(Measurement.Machine());
        Console.WriteLine();
        Console.WriteLine("| matrix, double precision | with copies | without | ratio | same bits |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (int size in (int[])[512, 1024, 2048])
        {
            double[] values = new double[size * size];
            Sampler.Normal(values.AsSpan(), WeightKey.FromSeed(3).Child("copies", size));
            Print($"dense, {size} × {size}", options => Spectral.Radius(values, size, options));
        }

        foreach ((int nodes, double density) in ((int, double)[])[(500, 0.1), (2000, 0.02), (10_000, 0.01)])
        {
            CsrMatrix<double> matrix = Initialize.SparseSpectral<double>(
                nodes, nodes, WeightKey.FromSeed(3).Child("copies", nodes), new SpectralPattern { Density = density }, out _);
            Print(FormattableString.Invariant($"{nodes} nodes, {100 * density:G3} % connected"), options => Spectral.Radius(matrix, options));
        }

        return 0;
    }

    private static void Print(string name, Func<SpectralOptions, SpectralEstimate> radius)
    {
        double[] seconds = Measurement.Medians([() => radius(_usual), () => radius(_lean)], Rounds);
        Console.WriteLine(FormattableString.Invariant(
            $"| {name} | {seconds[0] * 1e3:G3} ms | {seconds[1] * 1e3:G3} ms | {seconds[1] / seconds[0]:F1}× | {(radius(_usual) == radius(_lean) ? "yes" : "NO")} |"));
    }
}
