using System;
using System.Linq;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

/// <summary>The gradient of training against central differences of the loss, in double.</summary>
public sealed class GradientTests
{
    [Theory]
    [InlineData(Activation.Tanh)]
    [InlineData(Activation.ReLU)]
    public void Gradient_IsTheSlopeOfTheLoss(Activation activation)
    {
        const double Step = 1e-6;
        int[] sizes = [5, 7, 6, 4];
        const int Batch = 9;
        DenseParameters<double> network = Network(sizes);
        double[] images = Normal(Batch * sizes[0], 99);
        byte[] labels = Enumerable.Range(0, Batch).Select(static i => (byte)(i % 4)).ToArray();
        BackPropagation<double> passes = new(network, activation, Batch);
        DenseParameters<double> gradient = network.Zeros();

        passes.Forward(images);
        passes.Backward(labels, gradient);

        foreach ((double[] values, double[] slopes) in network.Weights.Concat(network.Biases).Zip(gradient.Weights.Concat(gradient.Biases)))
        {
            for (int i = 0; i < values.Length; i++)
            {
                double kept = values[i];
                values[i] = kept + Step;
                double above = Loss(passes.Forward(images), labels);
                values[i] = kept - Step;
                double below = Loss(passes.Forward(images), labels);
                values[i] = kept;
                // Central differences are wrong by Step² and by a rounding error over 2·Step.
                Assert.InRange(slopes[i] - ((above - below) / (2 * Step)), -2e-9, 2e-9);
            }
        }

        Assert.Contains(gradient.Weights[0], static slope => Math.Abs(slope) > 1e-3);
    }

    [Theory]
    [InlineData(Activation.Tanh)]
    [InlineData(Activation.ReLU)]
    public void FloatAndDouble_Agree(Activation activation)
    {
        int[] sizes = [64, 64, 64, 10];
        DenseParameters<double> network = Network(sizes);
        double[] images = Normal(32 * 64, 5);
        byte[] labels = Enumerable.Range(0, 32).Select(static i => (byte)(i % 10)).ToArray();
        BackPropagation<double> wide = new(network, activation, 32);
        BackPropagation<float> narrow = new(network.To<float>(), activation, 32);
        DenseParameters<double> exact = network.Zeros();
        DenseParameters<float> rounded = network.Zeros().To<float>();

        wide.Forward(images);
        wide.Backward(labels, exact);
        narrow.Forward(Array.ConvertAll(images, static value => (float)value));
        narrow.Backward(labels, rounded);

        Assert.All(exact.Weights.Zip(rounded.Weights), static pair => Assert.All(pair.First.Zip(pair.Second), static slopes => Assert.Equal(slopes.First, slopes.Second, 1e-5)));
    }

    private static double Loss(ReadOnlySpan<double> probabilities, byte[] labels)
    {
        int classes = probabilities.Length / labels.Length;
        double loss = 0;
        for (int image = 0; image < labels.Length; image++)
        {
            loss -= Math.Log(probabilities[(image * classes) + labels[image]]);
        }

        return loss / labels.Length;
    }

    private static DenseParameters<double> Network(int[] sizes)
    {
        double[][] weights = sizes.Skip(1).Select((outputs, i) => Normal(outputs * sizes[i], 10 + i).Select(value => value / Math.Sqrt(sizes[i])).ToArray()).ToArray();
        double[][] biases = sizes.Skip(1).Select(static (outputs, i) => Normal(outputs, 20 + i)).ToArray();
        return new DenseParameters<double>(sizes, weights, biases);
    }

    private static double[] Normal(int count, int seed)
    {
        double[] values = new double[count];
        Sampler.Normal(values, seed);
        return values;
    }
}
