using System;
using System.Collections.Generic;

namespace WeightInit.Sample;

/// <summary>Everything the experiment found: pure data, the same for the same settings.</summary>
internal sealed record ArticleResult
{
    public required ArticleSettings Settings { get; init; }

    /// <summary>The matrix as drawn or read.</summary>
    public required MatrixStudy Raw { get; init; }

    /// <summary>The same after normalisation.</summary>
    public required MatrixStudy Normalised { get; init; }

    /// <summary>The model's own account of its weight; null where the matrix came from a file.</summary>
    public required ArticleWeight? Weight { get; init; }

    public required ComplexPairStudy ComplexPair { get; init; }

    public required IReadOnlyList<CircularLawPoint> CircularLaw { get; init; }
}

/// <summary>What the model reports of its one weight.</summary>
internal sealed record ArticleWeight(string DeclaringType, string Name, WeightKey Key, double StretchingFactor, double Scale)
{
    /// <exception cref="InvalidOperationException">The weight was not normalised.</exception>
    public static ArticleWeight Of(WeightReportEntry entry) => new(
        entry.DeclaringType,
        entry.Name,
        entry.Key,
        entry.StretchingFactor ?? throw new InvalidOperationException($"{entry.Name} has no stretching factor."),
        entry.Scale ?? throw new InvalidOperationException($"{entry.Name} was not scaled."));
}

/// <summary>A draw whose dominant eigenvalue is a complex pair.</summary>
/// <param name="Seed">Its seed: <c>--seed</c> with it makes it the main experiment.</param>
/// <param name="SeedsTried">How many seeds were looked at, this one included.</param>
/// <param name="ComplexSeeds">How many of those had a complex pair, this one included.</param>
/// <param name="Study">The draw.</param>
internal sealed record ComplexPairStudy(ulong Seed, int SeedsTried, int ComplexSeeds, MatrixStudy Study);

/// <summary>Stretching factors of standard Gaussian draws of one size.</summary>
internal sealed record CircularLawPoint(int Size, IReadOnlyList<double> Radii, double Mean, double Least, double Most);
