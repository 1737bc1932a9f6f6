using System;
using System.Linq;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>What is said of an error where a value cannot be vouched for.</summary>
public class LargeBoundTests
{
    [Theory]
    [InlineData("ring hidden in 300")]
    [InlineData("Grcar 300")]
    [InlineData("shift hidden in 300")]
    public void KrylovThatDidNotConverge_BoundsItsError(string name)
    {
        LargeCase zoo = LargeZoo.All[name]();
        SpectralEstimate estimate = Spectral.Radius(zoo.Values, zoo.Size, new() { Method = SpectralMethod.Krylov });
        Assert.True(Math.Abs(estimate.Value - zoo.Radius) <= estimate.ErrorBound + (zoo.IsWellConditioned ? zoo.Slack : 0), $"{estimate}");
    }

    [Theory]
    [InlineData("Grcar 300")]
    [InlineData("Frank 300")]
    public void DenseBound_IsNoMoreThanTheNorm(string name)
    {
        LargeCase zoo = LargeZoo.All[name]();
        SpectralEstimate estimate = Spectral.Radius(zoo.Values, zoo.Size, new() { Method = SpectralMethod.Dense });
        double frobenius = Math.Sqrt(zoo.Values.Sum(value => value * value));
        Assert.True(estimate.ErrorBound <= estimate.Value + frobenius, $"‖A‖_F = {frobenius}, {estimate}");
    }
}
