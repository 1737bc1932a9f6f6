using System;
using System.Linq;
using Xunit;

namespace WeightInit.RuntimeTests.Signal;

/// <summary>The analyzer's and the runtime's one quadrature, against brute force.</summary>
public class GaussianMeansTests
{
    public static TheoryData<Activation> Activations => [.. Enum.GetValues<Activation>()];

    /// <summary>Kinks, and tanh so saturated (√q = 300) that it is a step: where Gauss–Hermite fails.</summary>
    [Theory]
    [MemberData(nameof(Activations))]
    public void Means_AreThoseOfBruteForce(Activation activation)
    {
        double slope = ActivationFunctions.SlopeOf(activation, double.NaN);
        foreach (double q in new[] { 1e-4, 1, 57, 9e4 })
        {
            GaussianMeans means = GaussianMeans.Of(activation, slope, q);
            double square = ActivationReference.Mean(x => Math.Pow(ActivationReference.Value(activation, x), 2), q);
            double slopeSquare = ActivationReference.Mean(x => Math.Pow(ActivationFunctions.Derivative(activation, slope, x), 2), q);

            Assert.Equal(1, means.Square / square, 1e-10);
            Assert.Equal(1, means.SlopeSquare / slopeSquare, 1e-10);
        }
    }

    [Theory]
    [MemberData(nameof(Activations))]
    public void ValuesAndDerivatives_AreThoseOfTheTextbook(Activation activation)
    {
        double slope = ActivationFunctions.SlopeOf(activation, double.NaN);
        foreach (double x in new[] { -30, -7.3, -1.9, -0.4, -1e-3, 1e-3, 0.4, 1.9, 7.3, 30 })
        {
            Assert.Equal(ActivationReference.Value(activation, x), ActivationFunctions.Value(activation, slope, x), 1e-14 * Math.Max(1, Math.Abs(x)));
            Assert.Equal(ActivationReference.Derivative(activation, x), ActivationFunctions.Derivative(activation, slope, x), 1e-9);
        }
    }

    /// <summary>Near 0 nothing cancels: E[f²]/q is still f′(0)² for a variance of 1e-24.</summary>
    [Theory]
    [InlineData(Activation.Tanh, 1)]
    [InlineData(Activation.ELU, 1)]
    [InlineData(Activation.GELU, 0.25)]
    [InlineData(Activation.SiLU, 0.25)]
    [InlineData(Activation.Mish, 0.36)]
    public void SmallVariances_KeepTheirDigits(Activation activation, double slopeSquare)
        => Assert.Equal(slopeSquare, GaussianMeans.Of(activation, 0, 1e-24).Square / 1e-24, 1e-9);

    [Fact]
    public void LegendreRule_IntegratesPolynomialsOfDegreeTwentyThree()
    {
        for (int degree = 0; degree <= 23; degree++)
        {
            double sum = LegendreRule.Nodes.Zip(LegendreRule.Weights, (node, weight) => weight * Math.Pow(node, degree)).Sum();
            Assert.Equal(1.0 / (degree + 1), sum, 1e-15);
        }
    }
}
