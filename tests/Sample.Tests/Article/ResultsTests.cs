using System;
using System.Linq;
using System.Numerics;
using System.Text.Json;
using MathNet.Numerics.LinearAlgebra;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

/// <summary>The numbers in results.json, worked out again by other means.</summary>
[Collection(DefaultRunCollection.Name)]
public sealed class ResultsTests
{
    private readonly JsonElement _results;

    public ResultsTests(DefaultRun run) => _results = run.Results;

    [Fact]
    public void RawMatrix_IsTheStreamOfTheAnnotatedField()
    {
        double[] expected = new double[25];
        Sampler.Normal(expected, WeightKey.FromSeed(ArticleSettings.DefaultSeed).Child("WeightInit.Sample.ArticleModel").Child("_matrix"));

        Assert.Equal(expected, Numbers(_results, "raw", "matrix"));
    }

    [Fact]
    public void Weight_IsTheDrawTimesTheScale()
    {
        double scale = _results.GetProperty("weight").GetProperty("scale").GetDouble();
        double factor = _results.GetProperty("weight").GetProperty("stretchingFactor").GetDouble();

        Assert.Equal(1 / factor, scale);
        Assert.Equal(Numbers(_results, "raw", "matrix").Select(value => value * scale), Numbers(_results, "normalised", "matrix"));
        Assert.Equal(1, Radius("normalised"), tolerance: 1e-12);
    }

    [Fact]
    public void Model_HoldsThatWeight()
    {
        ArticleModel model = new(5, WeightKey.FromSeed(ArticleSettings.DefaultSeed));

        Assert.Equal(model.Matrix.Cast<double>(), Numbers(_results, "normalised", "matrix"));
        Assert.Equal(model.Report.Entries[0].Key.ToString(), _results.GetProperty("weight").GetProperty("key").GetString());
    }

    [Theory]
    [InlineData("raw")]
    [InlineData("normalised")]
    [InlineData("complexPair", "draw")]
    public void Eigenvalues_AreThoseOfMathNet(params string[] path)
    {
        Complex[] expected = Oracle(Numbers(_results, [.. path, "matrix"]), 5);
        Complex[] found = Eigenvalues(path);

        Assert.Equal(expected.Length, found.Length);
        Assert.All(expected, value => Assert.True(found.Min(other => Complex.Abs(other - value)) < 1e-10));
        Assert.Equal(expected.Max(Complex.Abs), Radius(path), tolerance: 1e-10);
        Assert.Equal(Complex.Abs(found[0]), Radius(path), tolerance: 1e-10);
    }

    [Theory]
    [InlineData("raw")]
    [InlineData("normalised")]
    [InlineData("complexPair", "draw")]
    public void Norms_AreThoseOfRepeatedMultiplication(params string[] path)
    {
        double[] matrix = Numbers(_results, [.. path, "matrix"]);
        double[] norms = Numbers(_results, [.. path, "log10Norms"]);
        double[] quotients = Numbers(_results, [.. path, "quotients"]);
        ulong seed = path[0] == "complexPair" ? _results.GetProperty("complexPair").GetProperty("seed").GetUInt64() : ArticleSettings.DefaultSeed;
        double[] vector = new double[5];
        Sampler.Normal(vector, ArticleExperiment.StartKey(seed));
        Assert.Equal(ArticleSettings.DefaultSteps, quotients.Length);
        Assert.Equal(quotients.Length + 1, norms.Length);
        for (int step = 0; step < norms.Length; step++)
        {
            double norm = Math.Sqrt(vector.Sum(value => value * value));
            Assert.Equal(Math.Log10(norm), norms[step], tolerance: 1e-10);
            vector = Enumerable.Range(0, 5).Select(row => Enumerable.Range(0, 5).Sum(column => matrix[(5 * row) + column] * vector[column])).ToArray();
            if (step < quotients.Length)
            {
                Assert.Equal(Math.Sqrt(vector.Sum(value => value * value)) / norm, quotients[step], tolerance: 1e-10);
            }
        }
    }

    [Fact]
    public void Quotient_SettlesAtTheLargestEigenvalue()
    {
        double[] quotients = Numbers(_results, "raw", "quotients");

        Assert.Equal("Settles", _results.GetProperty("raw").GetProperty("quotient").GetString());
        Assert.Equal("Settles", _results.GetProperty("normalised").GetProperty("quotient").GetString());
        Assert.Equal(Radius("raw"), quotients[^1], tolerance: 1e-6);
        Assert.Equal(1, Numbers(_results, "normalised", "quotients")[^1], tolerance: 1e-6);
    }

    [Fact]
    public void DefaultSeed_IsTheFirstWithADominantPositiveEigenvalueAndAGoodGap()
    {
        for (ulong seed = 0; seed <= ArticleSettings.DefaultSeed; seed++)
        {
            double[] values = new double[25];
            Sampler.Normal(values, new ArticleModel(5, WeightKey.FromSeed(seed)).Report.Entries[0].Key);
            Complex[] eigenvalues = Oracle(values, 5).OrderByDescending(Complex.Abs).ToArray();
            bool isTheCase = eigenvalues[0].Imaginary == 0 && eigenvalues[0].Real > 0 && Complex.Abs(eigenvalues[1]) <= 0.7 * eigenvalues[0].Real;
            Assert.Equal(seed == ArticleSettings.DefaultSeed, isTheCase);
        }
    }

    [Fact]
    public void ComplexPair_NeverSettles()
    {
        Complex[] eigenvalues = Eigenvalues("complexPair", "draw");
        double[] quotients = Numbers(_results, "complexPair", "draw", "quotients")[^15..];
        double radius = Radius("complexPair", "draw");

        Assert.Equal("ComplexPair", _results.GetProperty("complexPair").GetProperty("draw").GetProperty("quotient").GetString());
        Assert.Equal(eigenvalues[0], Complex.Conjugate(eigenvalues[1]));
        Assert.True(Math.Abs(eigenvalues[0].Imaginary) > 0.1);
        Assert.True(quotients.Max() > 1.05 * radius && quotients.Min() < 0.95 * radius);
    }

    [Fact]
    public void CircularLaw_IsThatOfMathNetAndNearsTheRootOfTheSize()
    {
        JsonElement[] points = _results.GetProperty("circularLaw").EnumerateArray().ToArray();
        Assert.Equal(CircularLawExperiment.Sizes, points.Select(point => point.GetProperty("size").GetInt32()));
        Assert.Equal(512, CircularLawExperiment.Sizes[^1]);
        foreach (JsonElement point in points)
        {
            int size = point.GetProperty("size").GetInt32();
            double[] radii = Numbers(point, "radii");
            Assert.Equal(radii.Average(), point.GetProperty("mean").GetDouble(), tolerance: 1e-12 * size);
            if (size <= 64)
            {
                double[] draw = new double[size * size];
                Sampler.Normal(draw, WeightKey.FromSeed(ArticleSettings.DefaultSeed).Child("circular law").Child("size", size).Child("draw", 1));
                double expected = Oracle(draw, size).Max(Complex.Abs);
                // Twice the relative error that the default options allow.
                Assert.Equal(expected, radii[1], tolerance: 2e-6 * expected);
            }

            // Rider (2003): the largest modulus is √k (1 + O(√(log k / k))); of single draws above 64 none is out by 15 %.
            if (size > 64)
            {
                Assert.All(radii, radius => Assert.InRange(radius / Math.Sqrt(size), 0.95, 1.15));
            }
        }
    }

    private static Complex[] Oracle(double[] values, int size) =>
        Matrix<double>.Build.Dense(size, size, (row, column) => values[(row * size) + column]).Evd().EigenValues.ToArray();

    private double Radius(params string[] path) => Of(_results, path).GetProperty("radius").GetProperty("value").GetDouble();

    private Complex[] Eigenvalues(params string[] path) => Of(_results, path).GetProperty("eigenvalues").EnumerateArray()
        .Select(value => new Complex(value.GetProperty("re").GetDouble(), value.GetProperty("im").GetDouble())).ToArray();

    private static double[] Numbers(JsonElement from, params string[] path) =>
        Of(from, path).EnumerateArray().Select(value => value.GetDouble()).ToArray();

    private static JsonElement Of(JsonElement from, params string[] path) => path.Aggregate(from, (element, name) => element.GetProperty(name));
}
