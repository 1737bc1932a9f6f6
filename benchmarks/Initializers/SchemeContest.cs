using System;
using TorchSharp;

namespace WeightInit.Benchmarks;

/// <summary>One scheme at one shape: our call and libtorch's on memory of the same size, float.</summary>
/// <param name="Name">The scheme.</param>
/// <param name="Ours">Fills a span of the shape.</param>
/// <param name="Theirs">Fills a tensor of the shape; null where TorchSharp has no such scheme.</param>
internal sealed record SchemeContest(string Name, Action<float[], int[]> Ours, Action<torch.Tensor>? Theirs)
{
    private static readonly WeightInitOptions _options = new() { DegreeOfParallelism = Measurement.Threads };

    /// <summary>Every scheme that takes time. TorchSharp's trunc_normal_ is left out: it fills with a constant.</summary>
    public static SchemeContest[] All { get; } =
    [
        new("Normal", static (w, s) => Initialize.Normal(w, 1, 0, 0.02, _options), static t => torch.nn.init.normal_(t, 0, 0.02)),
        new("Uniform", static (w, s) => Initialize.Uniform(w, 1, -0.1, 0.1, _options), static t => torch.nn.init.uniform_(t, -0.1, 0.1)),
        new("TruncatedNormal", static (w, s) => Initialize.TruncatedNormal(w, 1, 0.02, options: _options), null),
        new("Xavier", static (w, s) => Initialize.Xavier(w, s, 1, options: _options), static t => torch.nn.init.xavier_normal_(t)),
        new("Kaiming", static (w, s) => Initialize.Kaiming(w, s, 1, options: _options), static t => torch.nn.init.kaiming_normal_(t)),
        new("Kaiming, uniform", static (w, s) => Initialize.Kaiming(w, s, 1, distribution: WeightDistribution.Uniform, options: _options), static t => torch.nn.init.kaiming_uniform_(t)),
        new("Sparse, 90 %", static (w, s) => Initialize.Sparse(w, s, 1, Initialize.ZerosPerColumn(0.9, s[0]), options: _options), static t => torch.nn.init.sparse_(t, 0.9)),
        new("Identity", static (w, s) => Initialize.Identity(w, s), static t => torch.nn.init.eye_(t)),
        new("Orthogonal", static (w, s) => Initialize.Orthogonal(w, s, 1, options: _options), static t => torch.nn.init.orthogonal_(t)),
    ];

    public override string ToString() => Name;
}
