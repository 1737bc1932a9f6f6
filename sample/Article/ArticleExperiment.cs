using System;
using System.Linq;
using System.Threading;

namespace WeightInit.Sample;

/// <summary>The article's experiment from end to end.</summary>
internal static class ArticleExperiment
{
    /// <param name="settings">What the result depends on.</param>
    /// <param name="progress">Told of each part how far it is, from 0 to 1.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="SampleException">The user's matrix cannot be read or cannot be normalised.</exception>
    public static ArticleResult Run(ArticleSettings settings, Action<ArticlePart, double> progress, CancellationToken cancellation)
    {
        progress(ArticlePart.Article, 0);
        (MatrixStudy raw, MatrixStudy normalised, ArticleWeight? weight) = settings.MatrixFile is null
            ? FromModel(settings, cancellation)
            : FromFile(settings, settings.MatrixFile, cancellation);
        progress(ArticlePart.Article, 1);

        ComplexPairStudy complexPair = ComplexPairExperiment.Run(settings.Seed, settings.Steps, cancellation);
        progress(ArticlePart.ComplexPair, 1);

        WeightKey circularLaw = WeightKey.FromSeed(settings.Seed).Child("circular law");
        return new ArticleResult
        {
            Settings = settings with { Size = raw.Matrix.Size },
            Raw = raw,
            Normalised = normalised,
            Weight = weight,
            ComplexPair = complexPair,
            CircularLaw = CircularLawExperiment.Run(circularLaw, done => progress(ArticlePart.CircularLaw, done), cancellation),
        };
    }

    /// <summary>The key of the vector that is multiplied, the same before and after normalisation.</summary>
    public static WeightKey StartKey(ulong seed) => WeightKey.FromSeed(seed).Child("start");

    /// <summary>
    /// The matrix a model drew before it normalised it: the same stream, which its report names, sampled again. By the rules
    /// of docs/determinism.md it is the seed's child by the type's full name and that one's child by the field's name.
    /// </summary>
    public static SquareMatrix RawMatrix(ArticleModel model)
    {
        double[] values = new double[model.Size * model.Size];
        Sampler.Normal(values, model.Report.Entries[0].Key);
        return new SquareMatrix(model.Size, values);
    }

    private static (MatrixStudy Raw, MatrixStudy Normalised, ArticleWeight? Weight) FromModel(ArticleSettings settings, CancellationToken cancellation)
    {
        ArticleModel model = new(settings.Size, WeightKey.FromSeed(settings.Seed), cancellation);
        SquareMatrix raw = RawMatrix(model);
        SquareMatrix weight = new(settings.Size, model.Matrix.Cast<double>().ToArray());
        (MatrixStudy, MatrixStudy) studies = Studies(settings, raw, MatrixExperiment.Radius(raw, cancellation), weight, cancellation);
        return (studies.Item1, studies.Item2, ArticleWeight.Of(model.Report.Entries[0]));
    }

    private static (MatrixStudy Raw, MatrixStudy Normalised, ArticleWeight? Weight) FromFile(
        ArticleSettings settings, string file, CancellationToken cancellation)
    {
        SquareMatrix raw = MatrixReader.Read(file);
        SpectralEstimate radius = MatrixExperiment.Radius(raw, cancellation);
        EnsureNormalisable(file, radius);
        SquareMatrix divided = new(raw.Size, raw.Values.Select(value => value / radius.Value).ToArray());
        (MatrixStudy, MatrixStudy) studies = Studies(settings, raw, radius, divided, cancellation);
        return (studies.Item1, studies.Item2, null);
    }

    private static (MatrixStudy Raw, MatrixStudy Normalised) Studies(
        ArticleSettings settings, SquareMatrix raw, SpectralEstimate radius, SquareMatrix normalised, CancellationToken cancellation)
    {
        WeightKey start = StartKey(settings.Seed);
        return (
            MatrixExperiment.Study(raw, radius, start, settings.Steps, cancellation),
            MatrixExperiment.Study(normalised, MatrixExperiment.Radius(normalised, cancellation), start, settings.Steps, cancellation));
    }

    private static void EnsureNormalisable(string file, SpectralEstimate radius)
    {
        if (radius.Value == 0)
        {
            throw new DataFileException(file, 0, 0, "the matrix is zero or nilpotent: all its eigenvalues are 0, and nothing can be divided by a stretching factor of 0");
        }

        if (!(radius.ErrorBound < 0.1 * radius.Value))
        {
            throw new DataFileException(file, 0, 0,
                $"the stretching factor {Numbers.Short(radius.Value)} is not told from 0 (it may be wrong by {Numbers.Short(radius.ErrorBound)}): the matrix is nilpotent but for rounding, and cannot be normalised");
        }
    }
}
