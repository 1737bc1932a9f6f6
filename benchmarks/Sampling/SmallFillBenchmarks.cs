using System;
using BenchmarkDotNet.Attributes;

namespace WeightInit.Benchmarks.Sampling;

/// <summary>64 values: what a fill costs before it gets going, beside a plain loop.</summary>
public class SmallFillBenchmarks
{
    private readonly float[] _singles = new float[64];
    private readonly double[] _doubles = new double[64];
    private readonly Random _random = new(1);

    /// <summary>Ours, float.</summary>
    [Benchmark]
    public void Single() => Sampler.Normal(_singles, 1);

    /// <summary>A plain loop, float.</summary>
    [Benchmark]
    public void SinglePlainLoop() => Contestant.PlainLoop(_singles.AsSpan(), _random);

    /// <summary>Ours, double.</summary>
    [Benchmark]
    public void Double() => Sampler.Normal(_doubles, 1);

    /// <summary>A plain loop, double.</summary>
    [Benchmark]
    public void DoublePlainLoop() => Contestant.PlainLoop(_doubles.AsSpan(), _random);
}
