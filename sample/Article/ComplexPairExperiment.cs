using System;
using System.Threading;

namespace WeightInit.Sample;

/// <summary>What the article left out: a draw whose dominant eigenvalue is a complex pair, so that the quotient never settles.</summary>
internal static class ComplexPairExperiment
{
    /// <summary>The article's size; at it about half of all draws have a dominant pair.</summary>
    public const int Size = 5;

    /// <summary>The pair turns the vector by at least this part of a full turn a step, so that its rhythm shows within a few steps.</summary>
    private const double LeastTurn = 1.0 / 12;

    /// <summary>The next eigenvalue is at most this part of the pair's modulus, so that the rhythm is the pair's alone.</summary>
    private const double MostNext = 0.7;

    private const int MostSeeds = 10_000;

    /// <summary>Tries the seeds after <paramref name="seed"/> until one gives such a draw.</summary>
    public static ComplexPairStudy Run(ulong seed, int steps, CancellationToken cancellation)
    {
        int complex = 0;
        for (int tried = 1; tried <= MostSeeds; tried++)
        {
            ulong candidate = unchecked(seed + (ulong)tried);
            ArticleModel model = new(Size, WeightKey.FromSeed(candidate), cancellation);
            SquareMatrix raw = ArticleExperiment.RawMatrix(model);
            SpectralEstimate radius = MatrixExperiment.Radius(raw, cancellation);
            if (!radius.IsComplexPair)
            {
                continue;
            }

            complex++;
            MatrixStudy study = MatrixExperiment.Study(raw, radius, ArticleExperiment.StartKey(candidate), steps, cancellation);
            double turn = Math.Abs(study.Eigenvalues[0].Phase) / (2 * Math.PI);
            if (Math.Min(turn, 0.5 - turn) >= LeastTurn && study.NextRatio <= MostNext)
            {
                return new ComplexPairStudy(candidate, tried, complex, study);
            }
        }

        throw new InvalidOperationException($"None of {MostSeeds} seeds after {seed} gave a dominant complex pair; about half should.");
    }
}
