using System;
using System.Collections.Generic;
using System.Linq;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class DigitSchemeTests
{
    public static IEnumerable<object[]> Schemes =>
        Enumerable.Range(0, DigitSchemes.All.Count).SelectMany(static scheme => DigitSchemes.Activations.Select(activation => new object[] { scheme, activation }));

    /// <summary>The prediction is of the weights that the attributes give: 60 layers of 4,096 entries, so a few per cent (more where the radius of each is 1).</summary>
    [Theory]
    [MemberData(nameof(Schemes))]
    public void PredictedVariance_IsThatOfTheWeights(int number, Activation activation)
    {
        DigitScheme scheme = DigitSchemes.All[number];
        DenseParameters<float> network = scheme.Create(activation, 60, 3).Parameters;

        double measured = network.Weights[..60].Average(static weights => WeightVariance.Measured(weights, DenseLayer.Width));

        Assert.InRange(measured / scheme.Variance(activation), 0.97, 1.03);
        Assert.InRange(network.Biases[..60].Average(static biases => biases.Average(static value => value * value)), scheme.BiasVariance * 0.9, scheme.BiasVariance * 1.1);
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Networks_ShareReadoutAndFirstLayersAcrossDepths(int number, Activation activation)
    {
        DigitScheme scheme = DigitSchemes.All[number];

        DenseParameters<float> shallow = scheme.Create(activation, 2, 3).Parameters;
        DenseParameters<float> deep = scheme.Create(activation, 5, 3).Parameters;

        Assert.Equal(shallow.Weights[..2], deep.Weights[..2]);
        Assert.Equal(shallow.Weights[^1], deep.Weights[^1]);
        Assert.Equal(5, deep.Weights[..5].Select(static weights => weights[0]).Distinct().Count());
        Assert.Equal(DigitSchemes.All[0].Create(activation, 2, 3).Parameters.Weights[^1], shallow.Weights[^1]);
    }

    [Fact]
    public void PredictedDepth_OrdersTheSchemes()
    {
        Dictionary<string, double> tanh = DigitSchemes.All.ToDictionary(static scheme => scheme.Name, static scheme => scheme.PredictedDepth(Activation.Tanh));

        Assert.True(tanh["N(0, 1)"] < tanh["PyTorch √5"] && tanh["PyTorch √5"] < tanh["Kaiming"] && tanh["Kaiming"] < tanh["orthogonal"]);
        Assert.Equal(double.PositiveInfinity, tanh["orthogonal"]);
        Assert.Equal(double.PositiveInfinity, DigitSchemes.All.Single(static scheme => scheme.Name == "Kaiming").PredictedDepth(Activation.ReLU));
    }
}
