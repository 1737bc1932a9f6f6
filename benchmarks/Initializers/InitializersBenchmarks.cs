using System;
using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using TorchSharp;

namespace WeightInit.Benchmarks;

/// <summary>Each scheme beside TorchSharp's, float, two threads each.</summary>
public class InitializersBenchmarks
{
    private float[] _ours = [];
    private torch.Tensor? _theirs;
    private SchemeContest _contest = SchemeContest.All[0];
    private int[] _shape = [];

    /// <summary>Names of the schemes.</summary>
    public static IEnumerable<string> Schemes => Array.ConvertAll(SchemeContest.All, contest => contest.Name);

    /// <summary>The scheme.</summary>
    [ParamsSource(nameof(Schemes))]
    public string Scheme { get; set; } = "";

    /// <summary>Rows and columns.</summary>
    [Params(512, 1024, 2048)]
    public int Size { get; set; }

    /// <summary>Allocates both.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _contest = Array.Find(SchemeContest.All, contest => contest.Name == Scheme)!;
        _shape = [Size, Size];
        _ours = new float[Size * Size];
        _theirs = Libtorch.IsAvailable ? torch.empty(Size, Size) : null;
    }

    /// <summary>Ours.</summary>
    [Benchmark(Baseline = true)]
    public void WeightInit() => _contest.Ours(_ours, _shape);

    /// <summary>TorchSharp's; fails, and so has no figure, where there is none to compare with.</summary>
    [Benchmark]
    public void TorchSharp()
    {
        if (_theirs is null || _contest.Theirs is null)
        {
            throw new NotSupportedException(Libtorch.Reason ?? $"TorchSharp has no usable {Scheme}.");
        }

        _contest.Theirs(_theirs);
    }
}
