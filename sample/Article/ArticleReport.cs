using System;
using System.Collections.Generic;

namespace WeightInit.Sample;

/// <summary>The result in words, tables and figures.</summary>
internal static class ArticleReport
{
    public static Report Create(ArticleResult result)
    {
        string source = result.Settings.MatrixFile is string file
            ? $"the matrix in {System.IO.Path.GetFileName(file)}"
            : $"a matrix of standard Gaussian numbers, drawn with seed {result.Settings.Seed}";
        return new Report(
            "Why weights are divided by their stretching factor",
            [
                $"A layer, or a recurrent network at each time step, multiplies a vector by a matrix. This report multiplies a vector by {source}, {result.Settings.Steps} times over, and measures what becomes of it; then it divides the matrix by its stretching factor and does the same again.",
                "The stretching factor of a square matrix is its spectral radius: the largest modulus (distance from zero) of its eigenvalues. It is by how much the matrix lengthens a vector a step, in the long run.",
                "The data behind the figures and tables are in results.json, with all their digits.",
            ],
            [
                MatrixSection(result),
                MultiplicationSection(result),
                EigenvalueSection(result),
                NormalisedSection(result),
                ComplexPairSection(result),
                CircularLawSection(result),
            ]);
    }

    private static ReportSection MatrixSection(ArticleResult result) => new(
        "The matrix",
        result.Weight is ArticleWeight weight
            ?
            [
                $"The class {nameof(ArticleModel)} has one annotated field, {weight.Name}, and initialises itself: it draws the numbers, finds the stretching factor {Numbers.Short(weight.StretchingFactor)} and multiplies every number by {Numbers.Short(weight.Scale)}, which is one over it. The same stream of random numbers, sampled again, gives the matrix before that.",
            ]
            : [$"The matrix was read from the file; its stretching factor is {Numbers.Short(result.Raw.Radius.Value)}, and normalisation divides every number by it."],
        ArticleTables.Matrix(result),
        []);

    private static ReportSection MultiplicationSection(ArticleResult result) => new(
        "Multiplied again and again",
        [Growth(result.Raw), Rest(result.Raw)],
        [ArticleTables.Iteration(result)],
        [ArticleFigures.Norm(result.Raw), ArticleFigures.Quotient(result.Raw)]);

    private static ReportSection EigenvalueSection(ArticleResult result) => new(
        "The eigenvalues",
        [
            result.Raw.Radius.IsComplexPair
                ? $"The largest eigenvalue is one of a complex pair of modulus {Numbers.Short(result.Raw.LargestModulus)}; that modulus is the stretching factor, {Numbers.Short(result.Raw.Radius.Value)}."
                : $"The largest eigenvalue is {Numbers.Short(result.Raw.Eigenvalues[0])}; its modulus is the stretching factor, {Numbers.Short(result.Raw.Radius.Value)}.",
        ],
        [ArticleTables.Eigenvalues(result.Raw)],
        [ArticleFigures.Eigenvalues(result.Raw)]);

    private static ReportSection NormalisedSection(ArticleResult result) => new(
        "After normalisation",
        [
            $"Divided by its stretching factor the matrix has a stretching factor of {Numbers.Short(result.Normalised.Radius.Value)}. The same vector, multiplied by it {result.Settings.Steps} times, has a norm of {Numbers.FromLog10(result.Normalised.Iteration.Log10Norms[^1])}, where before normalisation it had {Numbers.FromLog10(result.Raw.Iteration.Log10Norms[^1])}. {Rest(result.Normalised)}",
        ],
        [],
        [ArticleFigures.Explosion(result.Raw, result.Normalised), ArticleFigures.NormalisedNorm(result.Normalised), ArticleFigures.NormalisedQuotient(result.Normalised)]);

    private static ReportSection ComplexPairSection(ArticleResult result)
    {
        ComplexPairStudy pair = result.ComplexPair;
        (double least, double most) = pair.Study.Iteration.LastQuotients;
        return new ReportSection(
            "What the article leaves out: a complex pair",
            [
                $"The dominant eigenvalue of a real matrix is often a complex pair, for which the quotient of norms is no way to find the stretching factor: the pair turns the vector as it stretches it, and the quotient swings for ever. The {ComplexPairExperiment.Size} × {ComplexPairExperiment.Size} draw with seed {pair.Seed} is such a one: the first after this run's seed whose pair turns fast enough, and outweighs the other eigenvalues enough, to show it plainly.",
                $"Over the last quarter of the steps its quotient still goes from {Numbers.Short(least)} to {Numbers.Short(most)}. Spectral.Radius gives {Numbers.Short(pair.Study.Radius.Value)}, the modulus of the pair.",
            ],
            [ArticleTables.ComplexPair(pair), ArticleTables.Eigenvalues(pair.Study)],
            [ArticleFigures.ComplexPairQuotient(pair.Study), ArticleFigures.ComplexPairEigenvalues(pair.Study)]);
    }

    private static ReportSection CircularLawSection(ArticleResult result) => new(
        "Where 1/√k comes from",
        [
            "The circular law says that the eigenvalues of a k × k matrix of standard Gaussian numbers fill a disc of radius √k, more evenly the larger k is. So the stretching factor of a large draw is nearly √k, and numbers drawn with a standard deviation of 1/√k instead of 1 have a stretching factor near 1: Xavier's rule, for a square layer.",
            "Nearly, not exactly: the table shows how far single draws are from √k, most of all the small ones. Dividing by the measured factor leaves no such error.",
        ],
        [ArticleTables.CircularLaw(result.CircularLaw)],
        [ArticleFigures.CircularLaw(result.CircularLaw)]);

    private static string Growth(MatrixStudy study)
    {
        string start = Numbers.FromLog10(study.Iteration.Log10Norms[0]);
        string end = Numbers.FromLog10(study.Iteration.Log10Norms[^1]);
        double excess = study.Radius.Value - 1;
        string what = Math.Abs(excess) <= study.Radius.ErrorBound ? "keeps its size" : excess > 0 ? "explodes" : "vanishes";
        return $"The norm (length) of the vector {what}: from {start} at the start to {end} after {study.Iteration.Steps} steps. On the logarithmic axis that is in the long run a straight line: the same factor at every step.";
    }

    private static string Rest(MatrixStudy study)
    {
        (double least, double most) = study.Iteration.LastQuotients;
        string factor = Numbers.Short(study.Radius.Value);
        string range = $"between {Numbers.Short(least)} and {Numbers.Short(most)} over the last quarter of the steps";
        return study.Behaviour switch
        {
            QuotientBehaviour.Settles => $"The quotient, each norm divided by the one before, settles at {Numbers.Short(study.Iteration.Quotients[^1])}; the stretching factor by Spectral.Radius is {factor}.",
            QuotientBehaviour.ComplexPair => $"The quotient, each norm divided by the one before, does not settle: it swings {range}. The dominant eigenvalue is a complex pair, which turns the vector for ever; the stretching factor by Spectral.Radius is {factor}.",
            _ => $"The quotient, each norm divided by the one before, has not settled: it is {range}, and the stretching factor by Spectral.Radius is {factor}. The next eigenvalue has {Numbers.Percent(study.NextRatio)} of its modulus, and so dies away slowly or not at all; --steps gives it longer.",
        };
    }
}
