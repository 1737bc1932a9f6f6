using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MathNet.Numerics.LinearAlgebra;
using TorchSharp;

namespace WeightInit.Benchmarks;

/// <summary>
/// spectral [sizes…] [--plot [FILE.svg]]: radius and norm in both precisions, ours against libtorch's eigvals and 2-norm and Math.NET's
/// Evd, taking turns in one process with two threads each; the radius against the size as a figure, too, where asked for.
/// </summary>
internal static class SpectralCommand
{
    // Beyond, Math.NET takes seconds to minutes a call.
    private const int LargestMathNet = 256;

    public static int Run(string[] arguments)
    {
        SpectralPlot? plot = SpectralPlot.Take(ref arguments);
        int[] sizes = arguments.Length > 0 ? [.. arguments.Select(text => int.Parse(text, CultureInfo.InvariantCulture))]
            : plot is not null ? [32, 64, 128, 256, 512, 1024, 2048]
            : [64, 256, 512, 1024, 2048];
        Console.WriteLine(Measurement.Machine());
        Console.WriteLine(Libtorch.IsAvailable ? "libtorch: two threads" : $"libtorch is not measured: {Libtorch.Reason}");
        Console.WriteLine();
        Console.WriteLine("| k | quantity | ours | libtorch | ratio | goal | Math.NET | ratio | method |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (int size in sizes)
        {
            Measure(size, plot);
        }

        plot?.Write();
        return 0;
    }

    private static void Measure(int size, SpectralPlot? plot)
    {
        double[] values = new double[size * size];
        Sampler.Normal(values.AsSpan(), WeightKey.FromSeed(1).Child("benchmark", size));
        float[] single = Array.ConvertAll(values, value => (float)value);
        SpectralOptions options = new() { DegreeOfParallelism = Measurement.Threads };
        using torch.Tensor? wide = Libtorch.IsAvailable ? torch.tensor(values, [size, size], dtype: torch.ScalarType.Float64) : null;
        using torch.Tensor? narrow = Libtorch.IsAvailable ? torch.tensor(single, [size, size], dtype: torch.ScalarType.Float32) : null;
        Matrix<double>? mathNet = size <= LargestMathNet ? Matrix<double>.Build.DenseOfRowMajor(size, size, values) : null;

        double?[] radius32 = Report(
            size, "radius f32", Goal(size, 5, 10, 24, 35, 25), () => Spectral.Radius(single, size, options),
            narrow is null ? null : () => Eigenvalues(narrow), null);
        double?[] radius64 = Report(
            size, "radius f64", Goal(size, 7, 20, 50, 50, 30), () => Spectral.Radius(values, size, options),
            wide is null ? null : () => Eigenvalues(wide), mathNet is null ? null : () => mathNet.Evd(Symmetricity.Asymmetric));
        Report(
            size, "norm f32", Goal(size, 2, 6, 12, 20, 20), () => Spectral.Norm(single, size, size, options),
            narrow is null ? null : () => Norm(narrow), null);
        Report(
            size, "norm f64", "", () => Spectral.Norm(values, size, size, options),
            wide is null ? null : () => Norm(wide), mathNet is null ? null : () => mathNet.Svd(false));
        plot?.Add("ours, f32", size, radius32[0]);
        plot?.Add("ours, f64", size, radius64[0]);
        plot?.Add("libtorch, f32", size, radius32[1]);
        plot?.Add("libtorch, f64", size, radius64[1]);
        plot?.Add("Math.NET, f64", size, radius64[2]);
    }

    /// <summary>Prints a row; returns the median seconds of ours, libtorch and Math.NET, null where not measured.</summary>
    private static double?[] Report(int size, string quantity, string goal, Func<SpectralEstimate> ours, Action? torchCall, Action? mathNet)
    {
        List<Action> contestants = [() => ours()];
        int libtorch = torchCall is null ? -1 : contestants.Count;
        if (torchCall is not null)
        {
            contestants.Add(torchCall);
        }

        int net = mathNet is null ? -1 : contestants.Count;
        if (mathNet is not null)
        {
            contestants.Add(mathNet);
        }

        double[] medians = Measurement.Medians(contestants, rounds: size >= 1024 ? 3 : 9);
        Console.WriteLine(
            $"| {size} | {quantity} | {Time(medians[0])} | {Cell(medians, libtorch)} | {Ratio(medians, libtorch)} | {goal} "
            + $"| {Cell(medians, net)} | {Ratio(medians, net)} | {ours().Method} |");
        return [medians[0], libtorch < 0 ? null : medians[libtorch], net < 0 ? null : medians[net]];
    }

    private static void Eigenvalues(torch.Tensor matrix)
    {
        using DisposeScope scope = torch.NewDisposeScope();
        torch.linalg.eigvals(matrix).abs().max().ToDouble();
    }

    private static void Norm(torch.Tensor matrix)
    {
        using DisposeScope scope = torch.NewDisposeScope();
        torch.linalg.norm(matrix, 2.0).ToDouble();
    }

    private static string Goal(int size, params int[] goals) => size switch
    {
        64 => $"{goals[0]}×",
        256 => $"{goals[1]}×",
        512 => $"{goals[2]}×",
        1024 => $"{goals[3]}×",
        2048 => $"{goals[4]}×",
        _ => "",
    };

    private static string Cell(double[] medians, int index) => index < 0 ? "–" : Time(medians[index]);

    private static string Ratio(double[] medians, int index) =>
        index < 0 ? "–" : FormattableString.Invariant($"{medians[index] / medians[0]:F1}×");

    private static string Time(double seconds) => FormattableString.Invariant($"{seconds * 1e3:G3} ms");
}
