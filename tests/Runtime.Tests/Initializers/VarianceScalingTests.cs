using System;
using MathNet.Numerics.Distributions;
using Xunit;

namespace WeightInit.RuntimeTests.Initializers;

public class VarianceScalingTests
{
    private static readonly int[] _shape = [400, 250];

    [Theory]
    [InlineData(WeightDistribution.Normal, 3)]
    [InlineData(WeightDistribution.Uniform, 1.8)]
    [InlineData(WeightDistribution.TruncatedNormal, 2.37)]
    public void EveryDistribution_HasTheSameDeviation(WeightDistribution distribution, double kurtosis)
    {
        float[] single = new float[100_000];
        double[] full = new double[100_000];

        Assert.Equal(Math.Sqrt(2.0 / 650), Initialize.Xavier(single, _shape, 1, distribution: distribution), 1e-15);
        DistributionCheck.HasMoments(DistributionCheck.Doubles(single), 0, Math.Sqrt(2.0 / 650), kurtosis);
        Assert.Equal(Math.Sqrt(2.0 / 250), Initialize.Kaiming(full, _shape, 2, distribution: distribution), 1e-15);
        DistributionCheck.HasMoments(full, 0, Math.Sqrt(2.0 / 250), kurtosis);
        DistributionCheck.Matches(full, Distribution(distribution, Math.Sqrt(2.0 / 250)));
        Initialize.Kaiming(single, _shape, 2, distribution: distribution);
        DistributionCheck.Matches(DistributionCheck.Doubles(single), Distribution(distribution, Math.Sqrt(2.0 / 250)));
    }

    [Fact]
    public void Schemes_HaveTheirFormulas()
    {
        double[] w = new double[100_000];
        Assert.Equal(1.5 * Math.Sqrt(2.0 / 650), Initialize.Xavier(w, _shape, 1, gain: 1.5), 1e-15);
        Assert.Equal(1 / Math.Sqrt(250), Initialize.LeCun(w, _shape, 1), 1e-15);
        Assert.Equal(Math.Sqrt(2.0 / 400), Initialize.Kaiming(w, _shape, 1, mode: FanMode.FanOut), 1e-15);
        Assert.Equal(Math.Sqrt(2 / 1.04 / 250), Initialize.Kaiming(w, _shape, 1, Activation.LeakyReLU, 0.2), 1e-15);
        Assert.Equal(1.592537419722831 / Math.Sqrt(250), Initialize.Kaiming(w, _shape, 1, Activation.Tanh), 1e-13);
        Assert.Equal(1 / Math.Sqrt(250), Initialize.Kaiming(w, _shape, 1, Activation.Tanh, convention: GainConvention.Critical), 1e-15);
        Assert.Equal(Math.Sqrt(3 / Math.Sqrt(250 * 400)), Initialize.VarianceScaling(w, _shape, 1, 3, FanMode.FanGeometric), 1e-15);
        Assert.Equal(2 * Math.Sqrt(3.0 / 325), Initialize.VarianceScaling(w, _shape, 1, 3, FanMode.FanAverage, gain: 2), 1e-15);
    }

    /// <summary>What PyTorch and Keras compute for the shapes where they count fans as we do.</summary>
    [Theory]
    [InlineData(new[] { 128, 64 }, 0.10206207261596577, 0.17677669529663687)]
    [InlineData(new[] { 64, 32, 3, 3 }, 0.04811252243246881, 0.08333333333333333)]
    public void Figures_AreThoseOfPyTorch(int[] shape, double xavier, double kaiming)
    {
        float[] w = new float[shape.Length == 2 ? shape[0] * shape[1] : shape[0] * shape[1] * 9];
        Assert.Equal(xavier, Initialize.Xavier(w, shape, 1), 1e-15);
        Assert.Equal(kaiming, Initialize.Kaiming(w, shape, 1), 1e-15);
    }

    [Fact]
    public void PackedQkv_HasTheVarianceOfItsParts()
    {
        float[] packed = new float[3 * 64 * 64];
        float[] single = new float[64 * 64];
        double deviation = Initialize.Xavier(packed, [192, 64], 1, fans: new FanRule { Packed = 3 });
        Assert.Equal(Initialize.Xavier(single, [64, 64], 1), deviation);
    }

    [Fact]
    public void BadArguments_AreRefusedBeforeAnythingIsWritten()
    {
        float[] w = new float[12];
        Assert.Throws<ArgumentException>(() => Initialize.Xavier(w, [12], 1));
        Assert.Throws<ArgumentException>(() => Initialize.Xavier(w, [3, 5], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.Xavier(w, [3, 4], 1, gain: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.VarianceScaling(w, [3, 4], 1, scale: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.LeCun(w, [3, 4], 1, distribution: (WeightDistribution)5));
        Assert.Throws<ArgumentException>(() => Initialize.Kaiming(w, [3, 4], 1, Activation.GELU, convention: GainConvention.Critical));
        Assert.All(w, value => Assert.Equal(0, value));
    }

    private static Func<double, double> Distribution(WeightDistribution distribution, double deviation)
    {
        double tail = Normal.CDF(0, 1, -2);
        return distribution switch
        {
            WeightDistribution.Normal => x => Normal.CDF(0, deviation, x),
            WeightDistribution.Uniform => x => ((x / deviation / Math.Sqrt(3)) + 1) / 2,
            _ => x => (Normal.CDF(0, deviation / 0.87962566103423978, x) - tail) / (1 - (2 * tail)),
        };
    }
}
