using System;
using System.Collections.Generic;

namespace WeightInit.Benchmarks;

/// <summary>A random scheme as the simulation draws it, and the σ_w² that the analysis gives it.</summary>
/// <param name="Name">What the attribute would be.</param>
/// <param name="Draw">Fills a weight (rows, columns).</param>
/// <param name="Predict">Its σ_w².</param>
/// <param name="IsRectangular">Whether widths alternate between the whole and half of it.</param>
internal sealed record SignalScheme(string Name, SignalScheme.Filler Draw, Func<int, int, double> Predict, bool IsRectangular = false)
{
    public delegate void Filler(Span<float> weight, int rows, int columns, WeightKey key);

    public static IReadOnlyList<SignalScheme> All { get; } =
    [
        new("Normal", static (w, _, columns, key) => Initialize.Normal(w, key, 0, 1 / Math.Sqrt(columns)), One),
        new("Uniform", static (w, _, columns, key) => Initialize.Uniform(w, key, (float)-Math.Sqrt(3.0 / columns), (float)Math.Sqrt(3.0 / columns)), One),
        new("TruncatedNormal", static (w, _, columns, key) => Initialize.TruncatedNormal(w, key, 1 / Math.Sqrt(columns)), One),
        new("Xavier", static (w, rows, columns, key) => Initialize.Xavier(w, [rows, columns], key), Xavier),
        new("Kaiming", static (w, rows, columns, key) => Initialize.Kaiming(w, [rows, columns], key, Activation.Linear), One),
        new("LeCun, uniform", static (w, rows, columns, key) => Initialize.LeCun(w, [rows, columns], key, 1, WeightDistribution.Uniform), One),
        new(
            "VarianceScaling, truncated",
            static (w, rows, columns, key) => Initialize.VarianceScaling(w, [rows, columns], key, 1, FanMode.FanGeometric, 1, WeightDistribution.TruncatedNormal),
            static (rows, columns) => Math.Sqrt((double)columns / rows)),
        new("Orthogonal", static (w, rows, columns, key) => Initialize.Orthogonal(w, [rows, columns], key), Orthogonal),
        new("DeltaOrthogonal", static (w, rows, columns, key) => Initialize.DeltaOrthogonal(w, [rows, columns, 1], key), Orthogonal),
        new(
            "Sparse, half",
            static (w, rows, columns, key) => Initialize.Sparse(w, [rows, columns], key, rows / 2, Math.Sqrt(2.0 / columns)), One),
        new("Spectral, radius", static (w, rows, columns, key) => Initialize.Spectral(w, rows, columns, key), Radius),
        new(
            "Spectral, radius, density 0.1",
            static (w, rows, columns, key) => Initialize.Spectral(w, [rows, columns], key, new SpectralPattern { Density = 0.1 }), Radius),
        new(
            "Spectral, radius, 10 signs a row",
            static (w, rows, columns, key) => Initialize.Spectral(
                w, [rows, columns], key, new SpectralPattern { Connections = 10, Distribution = SpectralDistribution.Sign }),
            Radius),
        new("Spectral, norm", static (w, rows, columns, key) => Initialize.Spectral(w, rows, columns, key, 1, SpectralMeasure.Norm), Norm),
        new("Normal, rectangles", static (w, _, columns, key) => Initialize.Normal(w, key, 0, 1 / Math.Sqrt(columns)), One, IsRectangular: true),
        new("Xavier, rectangles", static (w, rows, columns, key) => Initialize.Xavier(w, [rows, columns], key), Xavier, IsRectangular: true),
        new("Orthogonal, rectangles", static (w, rows, columns, key) => Initialize.Orthogonal(w, [rows, columns], key), Orthogonal, IsRectangular: true),
        new("Spectral, norm, rectangles", static (w, rows, columns, key) => Initialize.Spectral(w, rows, columns, key, 1, SpectralMeasure.Norm), Norm, IsRectangular: true),
    ];

    private static double One(int rows, int columns) => WeightVariance.Entries(1 / Math.Sqrt(columns), columns);

    private static double Xavier(int rows, int columns) => WeightVariance.Entries(Math.Sqrt(2.0 / (rows + columns)), columns);

    private static double Orthogonal(int rows, int columns) => WeightVariance.Orthogonal(1, rows, columns);

    private static double Radius(int rows, int columns) => WeightVariance.SpectralRadius(1, rows);

    private static double Norm(int rows, int columns) => WeightVariance.SpectralNorm(1, rows, columns);
}
