using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace WeightInit.Benchmarks.Sampling;

/// <summary>Medians and ratios of all contestants in one run, as a Markdown table.</summary>
internal static class SamplingTable
{
    private static readonly int[] _exponents = [12, 16, 20, 24, 26];

    // Math.NET and Tensor take seconds for more; their time a value does not change any more.
    private const int LargestForSlow = 16;

    private static readonly string[] _columns = ["WeightInit", "libtorch", "Tensor", "Math.NET", "Math.NET on Random"];

    public static int Run(string[] args)
    {
        if (args is ["--threads", string text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int threads) && threads > 0)
        {
            Measurement.Threads = threads;
        }
        else if (args.Length > 0)
        {
            Console.Error.WriteLine("usage: sampling-table [--threads N]; 2 without it");
            return 1;
        }

        Console.WriteLine(Measurement.Machine());
        Console.WriteLine(Libtorch.IsAvailable ? "libtorch 2.10.0 by TorchSharp 0.107.0" : $"libtorch is not measured: {Libtorch.Reason}");
        Console.WriteLine($"{Measurement.Threads} thread(s) each (Math.NET and Tensor have one); medians of turns in one run, ns a value");
        Small();
        Large<float>();
        Large<double>();
        return 0;
    }

    private static void Large<T>()
        where T : unmanaged
    {
        Console.WriteLine();
        Console.WriteLine($"| {typeof(T).Name} values | memory | {string.Join(" | ", _columns)} | {string.Join(" | ", _columns[1..].Select(name => name + " : ours"))} |");
        Console.WriteLine($"|{string.Concat(Enumerable.Repeat(" --- |", 1 + (2 * _columns.Length)))}");
        foreach (int exponent in _exponents)
        {
            foreach (Destination destination in Enum.GetValues<Destination>())
            {
                int count = 1 << exponent;
                List<Contestant> contestants = Contestant.All<T>(count, destination);
                if (exponent > LargestForSlow)
                {
                    contestants.RemoveAll(contestant => contestant.Name is not ("WeightInit" or "libtorch"));
                }

                double[] medians = Measurement.Medians([.. contestants.Select(contestant => contestant.Fill)], exponent > 22 ? 5 : 11, 0.003);
                string Time(string name) => Format(name, median => median / count * 1e9);
                string Ratio(string name) => Format(name, median => median / medians[0]);
                string Format(string name, Func<double, double> figure)
                {
                    int index = contestants.FindIndex(contestant => contestant.Name == name);
                    return index < 0 ? "–" : figure(medians[index]).ToString("F2", CultureInfo.InvariantCulture);
                }

                IEnumerable<string> cells = [.. _columns.Select(Time), .. _columns[1..].Select(Ratio)];
                Console.WriteLine($"| 2^{exponent} | {Name(destination)} | {string.Join(" | ", cells)} |");
            }
        }
    }

    private static string Name(Destination destination) => destination switch
    {
        Destination.Reused => "reused",
        Destination.Malloc => "malloc",
        _ => "new array",
    };

    private static void Small()
    {
        const int Count = 1 << 6;
        float[] singles = new float[Count];
        double[] doubles = new double[Count];
        Random random = new(1);
        double[] medians = Measurement.Medians([
            () => Sampler.Normal(singles, 1),
            () => Contestant.PlainLoop(singles.AsSpan(), random),
            () => Sampler.Normal(doubles, 1),
            () => Contestant.PlainLoop(doubles.AsSpan(), random),
        ]);

        Console.WriteLine();
        Console.WriteLine("| 2^6 values | WeightInit | plain loop | plain loop : ours |");
        Console.WriteLine("| --- | --- | --- | --- |");
        for (int i = 0; i < 4; i += 2)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {(i == 0 ? "Single" : "Double")} | {medians[i] / Count * 1e9:F2} | {medians[i + 1] / Count * 1e9:F2} | {medians[i + 1] / medians[i]:F2} |"));
        }
    }
}
