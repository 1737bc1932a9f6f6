using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace WeightInit;

/// <summary>
/// A matrix cannot be normalised: its stretching factor is zero, not known well enough, or the scale does not fit the
/// element type. The weight's target is left as it was.
/// </summary>
public sealed class SpectralInitializationException : InvalidOperationException
{
    internal SpectralInitializationException(string reason, SpectralEstimate estimate)
        : base(reason)
    {
        Reason = reason;
        Estimate = estimate;
    }

    internal SpectralInitializationException(string weight, IEnumerable<string> written, SpectralInitializationException inner)
        : this(weight, [.. written], inner)
    {
    }

    private SpectralInitializationException(string weight, ImmutableArray<string> written, SpectralInitializationException inner)
        : base(Compose(weight, inner.Reason, written), inner)
    {
        Reason = inner.Reason;
        Estimate = inner.Estimate;
        Weight = weight;
        Written = written;
    }

    /// <summary>What is wrong and what to do, without the weight's name.</summary>
    public string Reason { get; }

    /// <summary>The stretching factor that was found.</summary>
    public SpectralEstimate Estimate { get; }

    /// <summary>Name of the weight; null when a bare matrix was normalised.</summary>
    public string? Weight { get; }

    /// <summary>Names of the weights that this call had already written.</summary>
    public ImmutableArray<string> Written { get; } = [];

    /// <summary>The same refusal as the model around it sees it.</summary>
    internal SpectralInitializationException Within(string path, IEnumerable<WeightReportEntry> before) => new(
        ModulePath.Member(path, Weight!),
        [.. before.Select(static entry => entry.Name), .. Written.Select(name => ModulePath.Member(path, name))],
        this);

    private static string Compose(string weight, string reason, ImmutableArray<string> written)
    {
        string before = written.IsEmpty ? "No weight had been written before it." : $"Already written: {string.Join(", ", written)}.";
        return $"{weight} cannot be initialised and is left as it was: {reason} {before}";
    }
}
