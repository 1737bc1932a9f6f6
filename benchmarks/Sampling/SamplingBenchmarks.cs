using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace WeightInit.Benchmarks.Sampling;

/// <summary>Standard normal values: ours beside libtorch's normal_, Math.NET's Normal.Samples and Tensor's fill.</summary>
[GenericTypeArguments(typeof(float))]
[GenericTypeArguments(typeof(double))]
public class SamplingBenchmarks<T>
    where T : unmanaged
{
    private Action _fill = null!;

    /// <summary>Logarithm of the number of values.</summary>
    [Params(12, 16, 20, 24, 26)]
    public int Exponent { get; set; }

    /// <summary>What is filled.</summary>
    [ParamsAllValues]
    public Destination Destination { get; set; }

    /// <summary>Who fills.</summary>
    [ParamsSource(nameof(Names))]
    public string Contestant { get; set; } = string.Empty;

    /// <summary>Those that can be measured for this element type here.</summary>
    public static IEnumerable<string> Names => Sampling.Contestant.All<T>(1, Sampling.Destination.Reused).Select(contestant => contestant.Name);

    /// <summary>Finds the contestant, and says why libtorch is missing where it is.</summary>
    [GlobalSetup]
    public void Setup()
    {
        if (!Libtorch.IsAvailable)
        {
            Console.WriteLine($"// libtorch is not measured: {Libtorch.Reason}");
        }

        _fill = Sampling.Contestant.All<T>(1 << Exponent, Destination).Single(contestant => contestant.Name == Contestant).Fill;
    }

    /// <summary>One fill.</summary>
    [Benchmark]
    public void Fill() => _fill();
}
