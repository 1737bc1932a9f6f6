using System;
using System.Linq;
using Xunit;

namespace WeightInit.RuntimeTests.Signal;

public class MeanFieldPathTests
{
    [Fact]
    public void Rectifier_HalvesTheVariance_InClosedForm()
    {
        SignalPrediction prediction = SignalPrediction.Of(new SignalLayer(1, Activation.ReLU), 50);

        Assert.Equal(0.25, prediction.Layers[2].Variance, 1e-14);
        Assert.All(prediction.Layers, static layer => Assert.Equal(0.5, layer.Susceptibility, 1e-14));
        Assert.Equal(Math.Pow(0.5, 24.5), prediction.SignalFactor, 1e-12);
        Assert.Equal(1, prediction.GradientFactor / Math.Pow(0.5, 25), 1e-12);
        Assert.Equal(0, prediction.FixedPoint);
        Assert.Equal(1 / Math.Log(2), prediction.DepthScale, 1e-12);
        Assert.Equal(6 / Math.Log(2), prediction.TrainableDepth, 1e-9);
    }

    [Fact]
    public void EdgeOfChaos_IsTrainableToAnyDepth()
    {
        foreach ((Activation activation, double variance) in new[] { (Activation.ReLU, 2.0), (Activation.Tanh, 1), (Activation.Linear, 1) })
        {
            Assert.Equal(double.PositiveInfinity, SignalPrediction.Of(new SignalLayer(variance, activation), 1000).TrainableDepth);
        }
    }

    /// <summary>A thousand layers that multiply by 512 each leave the range of double; the figures that can be told stay.</summary>
    [Fact]
    public void Explosion_DoesNotBecomeNaN()
    {
        SignalPrediction linear = SignalPrediction.Of(new SignalLayer(512, Activation.Linear), 1000);
        SignalPrediction tanh = SignalPrediction.Of(new SignalLayer(512, Activation.Tanh), 1000);
        SignalPrediction dying = SignalPrediction.Of(new SignalLayer(1e-4, Activation.GELU), 1000);

        Assert.Equal(double.PositiveInfinity, linear.FixedPoint);
        Assert.Equal(512, linear.Susceptibility, 1e-9);
        Assert.Equal(double.PositiveInfinity, linear.SignalFactor);
        Assert.InRange(tanh.FixedPoint, 450, 512);
        Assert.InRange(tanh.SignalFactor, 20, 23);
        Assert.InRange(tanh.Susceptibility, 10, 14);
        Assert.Equal(0, dying.SignalFactor);
        Assert.Equal(2.5e-5, dying.Susceptibility, 1e-9);
    }

    /// <summary>Of a fixed point in between, the susceptibility is that of the map iterated ten thousand times.</summary>
    [Theory]
    [InlineData(Activation.Tanh, 2.5, 0.05)]
    [InlineData(Activation.Softplus, 0.8, 0)]
    [InlineData(Activation.Sigmoid, 40, 0.1)]
    [InlineData(Activation.GELU, 1.5, 0.3)]
    public void FixedPoint_IsWhereTheMapStops(Activation activation, double weight, double bias)
    {
        SignalLayer layer = new(weight, activation) { BiasVariance = bias };
        SignalPrediction prediction = SignalPrediction.Of(layer, 10_000);

        Assert.Equal(1, prediction.FixedPoint / prediction.Layers[^1].Variance, 1e-9);
        Assert.Equal(1, prediction.Susceptibility / prediction.Layers[^1].Susceptibility, 1e-9);
    }

    /// <summary>Layers that alternate are one period: χ is the geometric mean.</summary>
    [Fact]
    public void Period_IsTakenTogether()
    {
        SignalLayer narrow = new(0.5, Activation.ReLU);
        SignalLayer wide = new(8, Activation.ReLU);
        SignalPrediction prediction = SignalPrediction.Of(Enumerable.Range(0, 20).Select(i => i % 2 == 0 ? narrow : wide));

        Assert.Equal(1, prediction.Susceptibility, 1e-12);
        Assert.Equal(double.PositiveInfinity, prediction.TrainableDepth);
        Assert.Equal(0.25, prediction.Layers[0].Susceptibility, 1e-12);
    }

    /// <summary>GELU at the variance-preserving gain stays near q = 1 for long, though q = 1 is no stable fixed point.</summary>
    [Fact]
    public void UnstableFixedPoint_CountsTheLayersSpentThere()
    {
        double gain = ActivationGain.Of(Activation.GELU);
        SignalPrediction prediction = SignalPrediction.Of(new SignalLayer(gain * gain, Activation.GELU), 20, inputMeanSquare: 1 / (gain * gain));

        Assert.Equal(1, prediction.Layers[19].Variance, 1e-6);
        Assert.True(prediction.TrainableDepth > 6 * prediction.DepthScale);
    }

    [Fact]
    public void WrongFigures_AreClearErrors()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SignalPrediction.Of(new SignalLayer(0, Activation.Tanh), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SignalPrediction.Of(new SignalLayer(1, (Activation)99), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SignalPrediction.Of(new SignalLayer(1, Activation.Tanh) { BiasVariance = -1 }, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SignalPrediction.Of(new SignalLayer(1, Activation.Tanh), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SignalPrediction.Of(new SignalLayer(1, Activation.Tanh), 1, double.NaN));
        Assert.Throws<ArgumentException>(() => SignalPrediction.Of([]));
    }
}
