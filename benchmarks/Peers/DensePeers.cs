using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using MathNet.Numerics.LinearAlgebra.Factorization;
using TorchSharp;

namespace WeightInit.Benchmarks;

/// <summary>From nothing to a normalised dense weight: an annotated model, TorchSharp and Math.NET, taking turns.</summary>
internal static class DensePeers
{
    private static readonly int[] _sizes = [64, 128, 256, 512, 1024, 2048, 4096];

    /// <summary>Math.NET's Evd takes two seconds here, about eight times as long at twice the size.</summary>
    private const int LargestMathNet = 512;

    /// <summary>Double precision doubles libtorch's time again; at the largest size single precision alone is measured.</summary>
    private const int LargestDouble = 2048;

    /// <summary>The goal for the whole way in single precision from 512 to 2048.</summary>
    private const double Ratio = 25;

    public static void Run(int[] sizes, bool isQuick, List<string> goals)
    {
        Goal goal = new($"{Ratio}× libtorch for the whole way, dense f32 of 512 to 2048");
        Console.WriteLine("| k | WeightInit f32 | libtorch f32 | ratio | goal | WeightInit f64 | libtorch f64 | ratio | Math.NET f64 | ratio |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (int size in sizes.Length > 0 ? sizes : _sizes)
        {
            Console.WriteLine(Row(size, isQuick ? 3 : 15, goal));
        }

        Console.WriteLine();
        Console.WriteLine($"Medians of up to nine turns. Left out: Math.NET beyond {LargestMathNet}, where one Evd takes from ten seconds to hours; double precision beyond {LargestDouble}, where one eigvals takes half a minute.");
        goals.AddRange(goal.Lines());
    }

    private static string Row(int size, double budget, Goal goal)
    {
        // Libtorch, where it is there, is contestant 1 of both.
        int libtorch = Libtorch.IsAvailable ? 1 : -1;
        List<Action<int>> single = [call => _ = new SingleModel(size, call)];
        if (libtorch > 0)
        {
            single.Add(_ => ByLibtorch(size, torch.ScalarType.Float32));
        }

        (double Seconds, int Turns)[] narrow = Turns.Measure(single, budget);
        string wide = "– | – | – | – | –";
        if (size <= LargestDouble)
        {
            List<Action<int>> contestants = [call => _ = new DoubleModel(size, call)];
            if (libtorch > 0)
            {
                contestants.Add(_ => ByLibtorch(size, torch.ScalarType.Float64));
            }

            int mathNet = size <= LargestMathNet ? contestants.Count : -1;
            if (mathNet > 0)
            {
                contestants.Add(_ => ByMathNet(size));
            }

            (double Seconds, int Turns)[] times = Turns.Measure(contestants, budget);
            wide = $"{Time(times, 0)} | {Time(times, libtorch)} | {Compared(times, libtorch)} | {Time(times, mathNet)} | {Compared(times, mathNet)}";
        }

        return $"| {size} | {Time(narrow, 0)} | {Time(narrow, libtorch)} | {Compared(narrow, libtorch)} | {Verdict(size, narrow, goal)} | {wide} |";
    }

    private static void ByLibtorch(int size, torch.ScalarType type)
    {
        using DisposeScope scope = torch.NewDisposeScope();
        torch.Tensor weight = torch.empty([size, size], dtype: type);
        torch.nn.init.normal_(weight);
        weight.div_(torch.linalg.eigvals(weight).abs().max());
    }

    private static void ByMathNet(int size)
    {
        double[] values = new double[size * size];
        Normal.Samples(new Random(1), values, 0, 1);
        DenseMatrix weight = new(size, size, values);
        Evd<double> evd = weight.Evd(Symmetricity.Asymmetric);
        weight.Divide(evd.EigenValues.Max(Complex.Abs), weight);
    }

    private static string Verdict(int size, (double Seconds, int Turns)[] times, Goal goal)
    {
        if (size is < 512 or > 2048 || times.Length < 2)
        {
            return string.Empty;
        }

        double ratio = times[1].Seconds / times[0].Seconds;
        return $"{Ratio}×: {goal.Note(string.Create(CultureInfo.InvariantCulture, $"{size}: {ratio:F1}×"), ratio >= Ratio)}";
    }

    private static string Time((double Seconds, int Turns)[] times, int index) => index < 0 ? "–"
        : Milliseconds(times[index].Seconds) + (times[index].Turns >= 3 ? string.Empty : times[index].Turns == 1 ? " (once)" : " (twice)");

    /// <summary>Three digits, without an exponent.</summary>
    public static string Milliseconds(double seconds)
    {
        double milliseconds = seconds * 1e3;
        int decimals = milliseconds < 1 ? 3 : milliseconds < 10 ? 2 : milliseconds < 100 ? 1 : 0;
        return milliseconds.ToString($"N{decimals}", CultureInfo.InvariantCulture) + " ms";
    }

    private static string Compared((double Seconds, int Turns)[] times, int index) =>
        index < 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{times[index].Seconds / times[0].Seconds:F1}×");
}
