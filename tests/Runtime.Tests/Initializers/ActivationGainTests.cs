using System;
using Xunit;

namespace WeightInit.RuntimeTests.Initializers;

public class ActivationGainTests
{
    private const double SeluScale = 1.0507009873554805;
    private const double SeluAlpha = 1.6732632423543772;

    [Fact]
    public void VariancePreserving_IsOneOverTheRootOfTheMeanSquare()
    {
        foreach (Activation activation in Enum.GetValues<Activation>())
        {
            double mean = GaussianQuadrature.Mean(z => Math.Pow(Value(activation, z), 2));
            Assert.Equal(1 / Math.Sqrt(mean), ActivationGain.Of(activation), 1e-10);
        }
    }

    /// <summary>The figures of the table and of the literature.</summary>
    [Theory]
    [InlineData(Activation.ReLU, 1.4142135623730951)]
    [InlineData(Activation.GELU, 1.533530)]
    [InlineData(Activation.SiLU, 1.676532)]
    [InlineData(Activation.ELU, 1.245198)]
    [InlineData(Activation.Mish, 1.486848)]
    [InlineData(Activation.Tanh, 1.592537)]
    [InlineData(Activation.SELU, 1)]
    public void VariancePreserving_HasThePublishedFigure(Activation activation, double gain) =>
        Assert.Equal(gain, ActivationGain.Of(activation), 1e-6);

    [Theory]
    [InlineData(Activation.LeakyReLU, double.NaN, 0.01)]
    [InlineData(Activation.PReLU, double.NaN, 0.25)]
    [InlineData(Activation.LeakyReLU, 0.3, 0.3)]
    [InlineData(Activation.PReLU, -0.5, -0.5)]
    public void Slope_IsTheActivationsOwnOrTheOneGiven(Activation activation, double given, double used)
    {
        double expected = Math.Sqrt(2 / (1 + (used * used)));

        Assert.Equal(expected, ActivationGain.Of(activation, GainConvention.VariancePreserving, given), 1e-15);
        Assert.Equal(expected, ActivationGain.Of(activation, GainConvention.Critical, given), 1e-15);
        Assert.Equal(Math.Sqrt(2), ActivationGain.Of(Activation.ReLU, GainConvention.Critical, given), 1e-15);
    }

    /// <summary>At the critical gain χ is 1 at the fixed point; the network is chaotic above and ordered below.</summary>
    [Theory]
    [InlineData(Activation.Tanh)]
    [InlineData(Activation.ELU)]
    [InlineData(Activation.SELU)]
    [InlineData(Activation.Sigmoid)]
    public void Critical_SeparatesOrderFromChaos(Activation activation)
    {
        double gain = ActivationGain.Of(activation, GainConvention.Critical);

        Assert.InRange(Susceptibility(activation, gain * 1.05), 1.0003, 2);
        Assert.InRange(Susceptibility(activation, gain * 0.95), 0, 0.9997);
    }

    [Fact]
    public void CriticalSigmoid_HasSusceptibilityOne()
    {
        double gain = ActivationGain.Of(Activation.Sigmoid, GainConvention.Critical);
        Assert.Equal(1, Susceptibility(Activation.Sigmoid, gain), 1e-9);
    }

    /// <summary>Where χ at the fixed point is 1, no fixed point is stable: from there the variance dies out or explodes.</summary>
    [Theory]
    [InlineData(Activation.GELU)]
    [InlineData(Activation.SiLU)]
    [InlineData(Activation.Mish)]
    public void ActivationsWithoutCriticalGain_LeaveEveryFixedPoint(Activation activation)
    {
        Assert.Null(ActivationGain.Find(activation, GainConvention.Critical));
        double gain = ActivationGain.Of(activation);

        // q = 1 is a fixed point of the variance-preserving gain; a start beside it moves away from it.
        Assert.True(Variance(activation, gain, 1.01) > 1.01);
        Assert.True(Variance(activation, gain, 0.99) < 0.99);
    }

    [Fact]
    public void Softplus_HasNoFixedPointWhereItWouldBeCritical()
    {
        Assert.Null(ActivationGain.Find(Activation.Softplus, GainConvention.Critical));

        // χ = 1 would need a gain of √2 at the least, since f′ < 1 on the right half and falls on the left; there q only grows.
        for (double q = 1e-3; q < 1e6; q *= 3)
        {
            Assert.True(Variance(Activation.Softplus, Math.Sqrt(2), q) > q);
            Assert.True(GaussianQuadrature.Mean(z => Math.Pow(Slope(Activation.Softplus, Math.Sqrt(q) * z), 2)) < 0.5);
        }
    }

    [Fact]
    public void PyTorch_HasTheFiguresOfCalculateGain()
    {
        Assert.Equal(5.0 / 3, ActivationGain.Of(Activation.Tanh, GainConvention.PyTorch));
        Assert.Equal(0.75, ActivationGain.Of(Activation.SELU, GainConvention.PyTorch));
        Assert.Equal(1, ActivationGain.Of(Activation.Sigmoid, GainConvention.PyTorch));
        Assert.Equal(1, ActivationGain.Of(Activation.Linear, GainConvention.PyTorch));
        Assert.Equal(Math.Sqrt(2), ActivationGain.Of(Activation.ReLU, GainConvention.PyTorch));
        Assert.Equal(Math.Sqrt(2 / 1.0001), ActivationGain.Of(Activation.LeakyReLU, GainConvention.PyTorch), 1e-15);
    }

    [Fact]
    public void MissingGain_IsAClearError()
    {
        ArgumentException critical = Assert.Throws<ArgumentException>(() => ActivationGain.Of(Activation.GELU, GainConvention.Critical));
        ArgumentException torch = Assert.Throws<ArgumentException>(() => ActivationGain.Of(Activation.GELU, GainConvention.PyTorch));

        Assert.Contains("GELU has no edge of chaos", critical.Message);
        Assert.Contains("calculate_gain knows no GELU", torch.Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => ActivationGain.Of((Activation)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => ActivationGain.Of(Activation.Tanh, (GainConvention)9));
    }

    /// <summary>The warning: the variance-preserving tanh is mildly chaotic.</summary>
    [Fact]
    public void VariancePreservingTanh_HasSusceptibilityAboveOne()
    {
        double gain = ActivationGain.Of(Activation.Tanh);
        Assert.Equal(1.18, gain * gain * GaussianQuadrature.Mean(z => Math.Pow(Slope(Activation.Tanh, z), 2)), 0.005);
    }

    private static double Variance(Activation activation, double gain, double q) =>
        gain * gain * GaussianQuadrature.Mean(z => Math.Pow(Value(activation, Math.Sqrt(q) * z), 2));

    private static double Susceptibility(Activation activation, double gain)
    {
        double q = activation == Activation.Sigmoid ? 45 : 0.1;
        for (int i = 0; i < 400; i++)
        {
            q = Variance(activation, gain, q);
        }

        return gain * gain * GaussianQuadrature.Mean(z => Math.Pow(Slope(activation, Math.Sqrt(q) * z), 2));
    }

    private static double Value(Activation activation, double x) => activation switch
    {
        Activation.Linear => x,
        Activation.Sigmoid => 1 / (1 + Math.Exp(-x)),
        Activation.Tanh => Math.Tanh(x),
        Activation.ReLU => Math.Max(0, x),
        Activation.LeakyReLU => x > 0 ? x : 0.01 * x,
        Activation.PReLU => x > 0 ? x : 0.25 * x,
        Activation.ELU => x > 0 ? x : Math.Exp(x) - 1,
        Activation.SELU => SeluScale * (x > 0 ? x : SeluAlpha * (Math.Exp(x) - 1)),
        Activation.GELU => x * MathNet.Numerics.Distributions.Normal.CDF(0, 1, x),
        Activation.SiLU => x / (1 + Math.Exp(-x)),
        Activation.Mish => x * Math.Tanh(Value(Activation.Softplus, x)),
        Activation.Softplus => Math.Max(x, 0) + Math.Log(1 + Math.Exp(-Math.Abs(x))),
        _ => throw new ArgumentOutOfRangeException(nameof(activation)),
    };

    private static double Slope(Activation activation, double x) => activation switch
    {
        Activation.Sigmoid => Value(Activation.Sigmoid, x) * Value(Activation.Sigmoid, -x),
        Activation.Tanh => 1 - Math.Pow(Math.Tanh(x), 2),
        Activation.ELU => x > 0 ? 1 : Math.Exp(x),
        Activation.SELU => SeluScale * (x > 0 ? 1 : SeluAlpha * Math.Exp(x)),
        Activation.Softplus => Value(Activation.Sigmoid, x),
        _ => throw new ArgumentOutOfRangeException(nameof(activation)),
    };
}
