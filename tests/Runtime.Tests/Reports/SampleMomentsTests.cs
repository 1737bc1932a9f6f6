using System;
using Xunit;

namespace WeightInit.RuntimeTests;

public sealed class SampleMomentsTests
{
    [Fact]
    public void Of_SurvivesALargeMean()
    {
        SampleMoments moments = SampleMoments.Of<double>([1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 4]);
        Assert.Equal(1e9 + 2.5, moments.Mean);
        Assert.Equal(Math.Sqrt(1.25), moments.StandardDeviation, 1e-12);
        Assert.Equal(1e9 + 1, moments.Minimum);
        Assert.Equal(1e9 + 4, moments.Maximum);
        Assert.Equal(0, moments.NonFinite);
    }

    [Fact]
    public void Of_CountsWhatIsNotFinite()
        => Assert.Equal(2, SampleMoments.Of<float>([1, float.NaN, float.PositiveInfinity]).NonFinite);
}
