using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;

namespace WeightInit.Sample;

/// <summary>The tables of the experiment.</summary>
internal static class ArticleTables
{
    /// <summary>The rows and columns shown of a matrix, and the eigenvalues listed; more would fill the screen.</summary>
    private const int MostShown = 8;

    public static IReadOnlyList<ReportTable> Matrix(ArticleResult result)
    {
        List<ReportTable> tables =
        [
            Entries("Before normalisation", result.Raw.Matrix),
            Entries("After normalisation", result.Normalised.Matrix),
        ];
        if (result.Weight is ArticleWeight weight)
        {
            double[] raw = result.Raw.Matrix.Values;
            double[] values = result.Normalised.Matrix.Values;
            tables.Add(new ReportTable(
                "How the weight follows from the draw",
                ["", "value"],
                [
                    ["random stream of the weight (key)", weight.Key.ToString()],
                    ["stretching factor the model found", Numbers.Short(weight.StretchingFactor)],
                    ["scale it applied", Numbers.Short(weight.Scale)],
                    ["largest |draw × scale − weight|", Numbers.Short(raw.Zip(values, (draw, value) => Math.Abs((draw * weight.Scale) - value)).Max())],
                    ["largest |draw ÷ factor − weight|", Numbers.Short(raw.Zip(values, (draw, value) => Math.Abs((draw / weight.StretchingFactor) - value)).Max())],
                ]));
        }

        return tables;
    }

    public static ReportTable Iteration(ArticleResult result)
    {
        IterationStudy raw = result.Raw.Iteration;
        IterationStudy normalised = result.Normalised.Iteration;
        return new ReportTable(
            "Repeated multiplication, before and after normalisation",
            ["step", "norm", "quotient", "norm, normalised", "quotient, normalised"],
            StepsShown(raw.Steps).Select(step => (IReadOnlyList<string>)
            [
                Numbers.Whole(step),
                Numbers.FromLog10(raw.Log10Norms[step]),
                step == 0 ? "" : Numbers.Short(raw.Quotients[step - 1]),
                Numbers.FromLog10(normalised.Log10Norms[step]),
                step == 0 ? "" : Numbers.Short(normalised.Quotients[step - 1]),
            ]).ToList())
        {
            WordColumns = 0,
        };
    }

    public static ReportTable Eigenvalues(MatrixStudy study)
    {
        int shown = Math.Min(MostShown, study.Eigenvalues.Count);
        string caption = shown < study.Eigenvalues.Count
            ? string.Create(CultureInfo.InvariantCulture, $"The {shown} largest of {study.Eigenvalues.Count} eigenvalues")
            : "Eigenvalues";
        return new ReportTable(
            caption,
            ["eigenvalue", "modulus", "modulus ÷ stretching factor"],
            study.Eigenvalues.Take(shown).Select(value => (IReadOnlyList<string>)
            [
                Numbers.Short(value), Numbers.Short(Complex.Abs(value)), Numbers.Short(Complex.Abs(value) / study.Radius.Value),
            ]).ToList())
        {
            WordColumns = 0,
        };
    }

    public static ReportTable ComplexPair(ComplexPairStudy pair)
    {
        (double least, double most) = pair.Study.Iteration.LastQuotients;
        return new ReportTable(
            "What one reads from the quotient, and what is so",
            ["", "value"],
            [
                ["seeds tried", Numbers.Whole(pair.SeedsTried)],
                ["of them with a dominant complex pair", Numbers.Whole(pair.ComplexSeeds)],
                ["least quotient of the last quarter of the steps", Numbers.Short(least)],
                ["largest quotient of the last quarter of the steps", Numbers.Short(most)],
                ["quotient at the last step", Numbers.Short(pair.Study.Iteration.Quotients[^1])],
                ["stretching factor by Spectral.Radius", Numbers.Short(pair.Study.Radius.Value)],
                ["bound on its error", Numbers.Short(pair.Study.Radius.ErrorBound)],
            ]);
    }

    public static ReportTable CircularLaw(IReadOnlyList<CircularLawPoint> points) => new(
        "Stretching factors of k × k standard Gaussian draws",
        ["k", "draws", "√k", "mean", "least", "largest", "mean ÷ √k"],
        points.Select(point => (IReadOnlyList<string>)
        [
            Numbers.Whole(point.Size),
            Numbers.Whole(point.Radii.Count),
            Numbers.Short(Math.Sqrt(point.Size)),
            Numbers.Short(point.Mean),
            Numbers.Short(point.Least),
            Numbers.Short(point.Most),
            Numbers.Short(point.Mean / Math.Sqrt(point.Size)),
        ]).ToList())
    {
        WordColumns = 0,
    };

    private static ReportTable Entries(string caption, SquareMatrix matrix)
    {
        int shown = Math.Min(MostShown, matrix.Size);
        string part = shown < matrix.Size
            ? string.Create(CultureInfo.InvariantCulture, $" (the first {shown} rows and columns of {matrix.Size})")
            : string.Empty;
        return new ReportTable(
            caption + part,
            Enumerable.Range(1, shown).Select(column => Numbers.Whole(column)).ToList(),
            Enumerable.Range(0, shown).Select(row => (IReadOnlyList<string>)Enumerable.Range(0, shown)
                .Select(column => Numbers.Short(matrix.Values[(row * matrix.Size) + column])).ToList()).ToList())
        {
            WordColumns = 0,
        };
    }

    /// <summary>0, 1, 2, 3, 5, 10, 20, 30, 50, 100, … and the last.</summary>
    private static IEnumerable<int> StepsShown(int last)
    {
        List<int> steps = [0];
        for (int decade = 1; decade <= last; decade *= 10)
        {
            steps.AddRange(new[] { 1, 2, 3, 5 }.Select(factor => factor * decade).Where(step => step < last));
        }

        steps.Add(last);
        return steps;
    }
}
