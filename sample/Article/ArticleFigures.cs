using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace WeightInit.Sample;

/// <summary>The figures of the experiment.</summary>
internal static class ArticleFigures
{
    public static Figure Norm(MatrixStudy study) => new("norm", "Norm of the vector, before normalisation", () =>
    {
        double slope = Math.Log10(study.Radius.Value);
        double[] norms = study.Iteration.Log10Norms;
        double[] rate = norms.Select((_, step) => norms[^1] - ((norms.Length - 1 - step) * slope)).ToArray();
        return LineChart.Draw(
            "Norm of the vector, before normalisation",
            new ChartAxis("step"),
            new ChartAxis("norm", IsLogarithmic: true) { LeastRange = 1 },
            [
                new ChartSeries("norm", Steps(norms.Length, 0), norms),
                new ChartSeries("growth by the stretching factor each step", Steps(norms.Length, 0), rate, SeriesStyle.Reference),
            ]);
    });

    /// <summary>The whole of the article in one picture, which README.md shows (docs/images/explosion.svg).</summary>
    public static Figure Explosion(MatrixStudy raw, MatrixStudy normalised) => new("explosion", "The norm of one vector, before and after normalisation", () => LineChart.Draw(
        $"One vector, multiplied {raw.Iteration.Steps} times by one matrix",
        new ChartAxis("step"),
        new ChartAxis("norm", IsLogarithmic: true) { LeastRange = 1 },
        [
            new ChartSeries("divided by its stretching factor", Steps(normalised.Iteration.Steps + 1, 0), normalised.Iteration.Log10Norms),
            new ChartSeries("as it was drawn", Steps(raw.Iteration.Steps + 1, 0), raw.Iteration.Log10Norms),
        ]))
    {
        Height = 300,
    };

    public static Figure Quotient(MatrixStudy study) =>
        Quotient("quotient", "Quotient of successive norms, before normalisation", study);

    public static Figure NormalisedNorm(MatrixStudy study) => new("normalised-norm", "Norm of the vector, after normalisation", () => LineChart.Draw(
        "Norm of the vector, after normalisation",
        new ChartAxis("step"),
        new ChartAxis("norm") { Includes = 0 },
        [new ChartSeries("norm", Steps(study.Iteration.Steps + 1, 0), study.Iteration.Log10Norms.Select(norm => Math.Pow(10, norm)).ToArray())]));

    public static Figure NormalisedQuotient(MatrixStudy study) =>
        Quotient("normalised-quotient", "Quotient of successive norms, after normalisation", study);

    public static Figure Eigenvalues(MatrixStudy study) =>
        Plane("eigenvalues", "Eigenvalues, and the circle of the spectral radius", study);

    public static Figure ComplexPairQuotient(MatrixStudy study) =>
        Quotient("complex-pair", "The quotient when the dominant eigenvalue is a complex pair", study);

    public static Figure ComplexPairEigenvalues(MatrixStudy study) =>
        Plane("complex-pair-eigenvalues", "Eigenvalues of the draw with a dominant complex pair", study);

    public static Figure CircularLaw(IReadOnlyList<CircularLawPoint> points) => new("circular-law", "Stretching factor of k × k Gaussian draws against √k", () =>
    {
        double[] roots = points.Select(point => Math.Log10(point.Size) / 2).ToArray();
        double[] drawRoots = points.SelectMany(point => point.Radii.Select(_ => Math.Log10(point.Size) / 2)).ToArray();
        double[] drawRadii = points.SelectMany(point => point.Radii.Select(Math.Log10)).ToArray();
        return LineChart.Draw(
            "Stretching factor of k × k Gaussian draws against √k",
            new ChartAxis("√k", IsLogarithmic: true),
            new ChartAxis("stretching factor", IsLogarithmic: true),
            [
                new ChartSeries("single draws", drawRoots, drawRadii, SeriesStyle.Points),
                new ChartSeries("mean of the draws", roots, points.Select(point => Math.Log10(point.Mean)).ToArray()),
                new ChartSeries("√k", roots, roots, SeriesStyle.Reference),
            ]);
    });

    private static Figure Quotient(string id, string title, MatrixStudy study) => new(id, title, () =>
    {
        ChartUnit unit = ChartUnit.For(study.Radius.Value);
        double[] steps = Steps(study.Iteration.Steps, 1);
        return LineChart.Draw(
            title,
            new ChartAxis("step"),
            new ChartAxis(unit.Label("quotient of norms")) { LeastRange = 0.2 * study.Radius.Value / unit.Size },
            [
                new ChartSeries("quotient", steps, study.Iteration.Quotients.Select(unit.Of).ToArray()),
                new ChartSeries("stretching factor by Spectral.Radius", steps, steps.Select(_ => unit.Of(study.Radius.Value)).ToArray(), SeriesStyle.Reference),
            ]);
    });

    private static Figure Plane(string id, string title, MatrixStudy study) => new(id, title, () =>
    {
        ChartUnit unit = ChartUnit.For(study.Radius.Value);
        Complex[] values = study.Eigenvalues.Select(value => new Complex(unit.Of(value.Real), unit.Of(value.Imaginary))).ToArray();
        return EigenvalueChart.Draw(title, unit, values, unit.Of(study.Radius.Value));
    })
    {
        Width = 640,
        Height = 640,
    };

    private static double[] Steps(int count, int first) => Enumerable.Range(first, count).Select(step => (double)step).ToArray();
}
