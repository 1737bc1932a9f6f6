using System;
using System.Collections.Generic;
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

    /// <summary>Math.NET's Evd takes a second here, about eight times as long at twice the size.</summary>
    private const int LargestMathNet = 512;

    /// <summary>Double precision doubles libtorch's time again; at the largest size single precision alone is measured.</summary>
    private const int LargestDouble = 2048;

    /// <summary>The goal for the whole way in single precision from 512 to 2048.</summary>
    private const double Goal = 25;

    public static void Run(string[] arguments)
    {
        Console.WriteLine("| k | WeightInit f32 | libtorch f32 | ratio | goal | WeightInit f64 | libtorch f64 | ratio | Math.NET f64 | ratio |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (int size in PeerOptions.Sizes(arguments, _sizes))
        {
            Measure(size);
        }

        Console.WriteLine();
        Console.WriteLine($"Left out: Math.NET beyond {LargestMathNet}, where one Evd takes from ten seconds to hours; double precision beyond {LargestDouble}, where one eigvals takes half a minute.");
    }

    private static void Measure(int size)
    {
        List<Action<int>> single = [call => _ = new SingleModel(size, call)];
        if (Libtorch.IsAvailable)
        {
            single.Add(_ => ByLibtorch(size, torch.ScalarType.Float32));
        }

        (double Seconds, int Turns)[] narrow = Turns.Measure(single, budget: 15);
        string wide = " – | – | – | – | – |";
        if (size <= LargestDouble)
        {
            List<Action<int>> contestants = [call => _ = new DoubleModel(size, call)];
            if (Libtorch.IsAvailable)
            {
                contestants.Add(_ => ByLibtorch(size, torch.ScalarType.Float64));
            }

            if (size <= LargestMathNet)
            {
                contestants.Add(_ => ByMathNet(size));
            }

            (double Seconds, int Turns)[] times = Turns.Measure(contestants, budget: 15);
            int mathNet = size <= LargestMathNet ? contestants.Count - 1 : -1;
            wide = $" {Time(times, 0)} | {Time(times, Libtorch.IsAvailable ? 1 : -1)} | {Ratio(times, Libtorch.IsAvailable ? 1 : -1)} | {Time(times, mathNet)} | {Ratio(times, mathNet)} |";
        }

        int libtorch = Libtorch.IsAvailable ? 1 : -1;
        Console.WriteLine($"| {size} | {Time(narrow, 0)} | {Time(narrow, libtorch)} | {Ratio(narrow, libtorch)} | {Verdict(size, narrow)} |{wide}");
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

    private static string Verdict(int size, (double Seconds, int Turns)[] times) =>
        size is < 512 or > 2048 || times.Length < 2 ? ""
        : times[1].Seconds / times[0].Seconds >= Goal ? $"{Goal}×: met" : $"{Goal}×: **missed**";

    private static string Time((double Seconds, int Turns)[] times, int index) => index < 0 ? "–" : Time(times[index]);

    private static string Time((double Seconds, int Turns) time) => time.Turns >= 3
        ? FormattableString.Invariant($"{time.Seconds * 1e3:G3} ms")
        : FormattableString.Invariant($"{time.Seconds * 1e3:G3} ms ({(time.Turns == 1 ? "once" : "twice")})");

    private static string Ratio((double Seconds, int Turns)[] times, int index) =>
        index < 0 ? "–" : FormattableString.Invariant($"{times[index].Seconds / times[0].Seconds:F1}×");
}
