using System;
using MathNet.Numerics.Distributions;
using Xunit;

namespace WeightInit.RuntimeTests.Initializers;

public class PlainSchemeTests
{
    private const int Count = 200_000;

    [Fact]
    public void Normal_HasMeanDeviationAndDistribution()
    {
        double[] values = new double[Count];
        float[] singles = new float[Count];
        Initialize.Normal(values, 1, mean: 3, standardDeviation: 0.5);
        Initialize.Normal(singles, 2, mean: -1, standardDeviation: 2);

        DistributionCheck.HasMoments(values, 3, 0.5, 3);
        DistributionCheck.Matches(values, x => Normal.CDF(3, 0.5, x));
        DistributionCheck.HasMoments(DistributionCheck.Doubles(singles), -1, 2, 3);
        DistributionCheck.Matches(DistributionCheck.Doubles(singles), x => Normal.CDF(-1, 2, x));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(77)]
    [InlineData(50_001)]
    public void Normal_IsTheStandardValueScaledAndShiftedWithAnyNumberOfThreads(int length)
    {
        float[] standard = new float[length];
        double[] standardFull = new double[length];
        Sampler.Normal(standard, 9);
        Sampler.Normal(standardFull, 9);
        foreach (int threads in (int[])[1, 2, 5])
        {
            float[] values = new float[length];
            double[] full = new double[length];
            Initialize.Normal(values, 9, 0.25, 1.7, new WeightInitOptions { DegreeOfParallelism = threads });
            Initialize.Normal(full, 9, 0.25, 1.7, new WeightInitOptions { DegreeOfParallelism = threads });

            Assert.Equal(Array.ConvertAll(standard, z => (float)((z * 1.7) + 0.25)), values);
            Assert.Equal(Array.ConvertAll(standardFull, z => (z * 1.7) + 0.25), full);
        }
    }

    [Fact]
    public void Uniform_StaysInItsRangeAndIsFlat()
    {
        double[] values = new double[Count];
        float[] singles = new float[Count];
        Initialize.Uniform(values, 3, -2, 5);
        Initialize.Uniform(singles, 4, 0.1, 0.3);

        Assert.All(values, x => Assert.True(x is >= -2 and < 5));
        Assert.All(singles, x => Assert.True(x is >= 0.1f and < 0.3f));
        DistributionCheck.HasMoments(values, 1.5, 7 / Math.Sqrt(12), 1.8);
        DistributionCheck.Matches(values, x => (x + 2) / 7);
        DistributionCheck.Matches(DistributionCheck.Doubles(singles), x => (x - 0.1) / 0.2);
    }

    [Theory]
    [InlineData(-2, 2)]
    [InlineData(-1, 3)]
    [InlineData(-0.1, 0.1)]
    [InlineData(1, 4)]
    [InlineData(-9, -6)]
    [InlineData(20, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, double.PositiveInfinity)]
    public void TruncatedNormal_HasTheDeviationAskedForAndNeverEscapes(double lower, double upper)
    {
        double[] values = new double[Count];
        float[] singles = new float[Count];
        Initialize.TruncatedNormal(values, 5, 0.3, lower, upper);
        Initialize.TruncatedNormal(singles, 6, 0.3, lower, upper);

        double parent = 0.3 / TruncatedDeviation.Of(lower, upper, Exponential.Decay);
        double slack = 1 + 1e-15;
        Assert.All(values, x => Assert.InRange(x, parent * lower - (Math.Abs(parent * lower) * 1e-15), parent * upper * (upper > 0 ? slack : 1 / slack)));
        Assert.All(singles, x => Assert.InRange(x, parent * lower - (Math.Abs(parent * lower) * 1e-7), (parent * upper) + (Math.Abs(parent * upper) * 1e-7)));
        AssertDeviation(values, lower, upper);
        AssertDeviation(DistributionCheck.Doubles(singles), lower, upper);
    }

    /// <summary>Against the closed formula where it does not cancel.</summary>
    [Theory]
    [InlineData(-2, 2)]
    [InlineData(-1.9999999999, 2)]
    [InlineData(-1, 3)]
    [InlineData(-0.5, 0.25)]
    [InlineData(1, 4)]
    [InlineData(-30, 40)]
    public void TruncatedDeviation_EqualsTheClosedFormula(double lower, double upper)
    {
        double mass = Normal.CDF(0, 1, upper) - Normal.CDF(0, 1, lower);
        double a = Normal.PDF(0, 1, lower);
        double b = Normal.PDF(0, 1, upper);
        double mean = (a - b) / mass;
        double expected = Math.Sqrt(1 + (((lower * a) - (upper * b)) / mass) - (mean * mean));

        Assert.Equal(expected, TruncatedDeviation.Of(lower, upper, Exponential.Decay), 1e-10);
    }

    [Fact]
    public void TruncatedDeviation_OfAFarTailIsThatOfAnExponential() =>
        Assert.Equal(1e-5, TruncatedDeviation.Of(1e5, double.PositiveInfinity, Exponential.Decay), 1e-14);

    [Fact]
    public void TruncatedNormal_HasItsDistribution()
    {
        double[] values = new double[Count];
        Initialize.TruncatedNormal(values, 8);
        double parent = 1 / 0.87962566103423978;
        double tail = Normal.CDF(0, 1, -2);
        DistributionCheck.Matches(values, x => (Normal.CDF(0, parent, x) - tail) / (1 - (2 * tail)));
        DistributionCheck.HasMoments(values, 0, 1, 2.37);
    }

    [Fact]
    public void ConstantZerosAndOnes_FillEverything()
    {
        float[] singles = [1, 2, 3];
        double[] doubles = [1, 2, 3];
        Initialize.Constant(singles, 0.1);
        Initialize.Constant(doubles, 0.1);
        Assert.Equal([0.1f, 0.1f, 0.1f], singles);
        Assert.Equal([0.1, 0.1, 0.1], doubles);
        Initialize.Zeros(singles);
        Initialize.Ones(doubles);
        Assert.Equal([0f, 0f, 0f], singles);
        Assert.Equal([1.0, 1.0, 1.0], doubles);
        Initialize.Ones(singles);
        Initialize.Zeros(doubles);
        Assert.Equal([1f, 1f, 1f], singles);
        Assert.Equal([0.0, 0.0, 0.0], doubles);
    }

    [Fact]
    public void BadArguments_AreRefusedBeforeAnythingIsWritten()
    {
        float[] values = new float[10];
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.Normal(values, 1, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.Normal(values, 1, 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.Normal(values, 1, 0, 1e38));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.Uniform(values, 1, 2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.Uniform(values, 1, 0, 1e39));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.TruncatedNormal(values, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.TruncatedNormal(values, 1, 1, 2, -2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.TruncatedNormal(values, 1, 1, double.NaN, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.Constant(values, double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.Normal(values, 1, options: new WeightInitOptions { DegreeOfParallelism = -1 }));
        Assert.All(values, value => Assert.Equal(0, value));
    }

    private static void AssertDeviation(double[] values, double lower, double upper)
    {
        double mean = 0;
        foreach (double value in values)
        {
            mean += value / values.Length;
        }

        // The kurtosis of no such distribution is above 9, the exponential's.
        DistributionCheck.HasMoments(values, mean, 0.3, lower > 0 || upper < 0 ? 9 : 3);
    }
}
