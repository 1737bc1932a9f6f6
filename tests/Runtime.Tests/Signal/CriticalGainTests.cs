using System;
using Xunit;

namespace WeightInit.RuntimeTests.Signal;

public class CriticalGainTests
{
    /// <summary>The constants of <see cref="ActivationGains"/> are what the search finds.</summary>
    [Theory]
    [InlineData(Activation.Sigmoid)]
    [InlineData(Activation.Tanh)]
    [InlineData(Activation.ELU)]
    [InlineData(Activation.SELU)]
    [InlineData(Activation.GELU)]
    [InlineData(Activation.SiLU)]
    [InlineData(Activation.Mish)]
    [InlineData(Activation.Softplus)]
    public void WithoutBias_IsTheConstant(Activation activation)
    {
        double? searched = CriticalGain.Search(activation, 0, 0);
        double? constant = ActivationGains.Find(activation, GainConvention.Critical);

        Assert.Equal(constant is null, searched is null);
        Assert.Equal(constant ?? 0, searched ?? 0, 1e-8);
    }

    /// <summary>Linear and the rectifiers: χ is the same at every q, with or without bias.</summary>
    [Theory]
    [InlineData(Activation.Linear, 1)]
    [InlineData(Activation.ReLU, 1.4142135623730951)]
    [InlineData(Activation.PReLU, 1.3719886811400708)]
    public void Rectifiers_AreExact(Activation activation, double gain)
    {
        Assert.Equal(gain, SignalPrediction.CriticalGain(activation)!.Value, 1e-15);
        Assert.Equal(gain, SignalPrediction.CriticalGain(activation, 0.1)!.Value, 1e-15);
    }

    /// <summary>Tanh with bias: χ is 1 at the fixed point that the variance runs to; below the gain it is ordered, above chaotic.</summary>
    [Theory]
    [InlineData(Activation.Tanh, 0.001)]
    [InlineData(Activation.Tanh, 0.05)]
    [InlineData(Activation.Tanh, 1)]
    [InlineData(Activation.Sigmoid, 0.05)]
    [InlineData(Activation.ELU, 0.05)]
    public void WithBias_SeparatesOrderFromChaos(Activation activation, double biasVariance)
    {
        double gain = SignalPrediction.CriticalGain(activation, biasVariance)!.Value;

        Assert.Equal(1, Of(gain), 1e-6);
        Assert.InRange(Of(0.95 * gain), 0.1, 0.999);
        Assert.InRange(Of(1.05 * gain), 1.001, 2);

        double Of(double scale) =>
            SignalPrediction.Of(new SignalLayer(scale * scale, activation) { BiasVariance = biasVariance }, 10).Susceptibility;
    }

    /// <summary>Schoenholz et al. (2017), figure 1: the edge of tanh passes σ_b² = 0.05 at σ_w² = 1.76.</summary>
    [Fact]
    public void TanhEdge_IsThePublishedOne()
        => Assert.Equal(1.76, Math.Pow(SignalPrediction.CriticalGain(Activation.Tanh, 0.05)!.Value, 2), 0.02);
}
