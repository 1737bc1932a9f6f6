using System;
using System.Numerics.Tensors;
using System.Threading;

namespace WeightInit.Sample;

/// <summary>Stochastic gradient descent with momentum: v ← μ·v + g, w ← w − η·v.</summary>
internal static class GradientDescent
{
    public const float Momentum = 0.9f;

    /// <summary>Trains a network in place.</summary>
    /// <param name="network">Its parameters are changed.</param>
    /// <param name="activation">After each hidden layer.</param>
    /// <param name="training">What it learns from.</param>
    /// <param name="order">The images of each step.</param>
    /// <param name="steps">Number of steps.</param>
    /// <param name="rate">The learning rate η.</param>
    /// <param name="cancellation">Ends the training.</param>
    /// <returns>False where the numbers stopped being finite, from which no step leads back.</returns>
    public static bool Train(
        DenseParameters<float> network, Activation activation, DigitImages training, BatchOrder order, int steps, float rate, CancellationToken cancellation)
    {
        BackPropagation<float> passes = new(network, activation, order.BatchSize);
        DenseParameters<float> gradient = network.Zeros();
        DenseParameters<float> velocity = network.Zeros();
        float[] images = new float[order.BatchSize * DigitImages.Pixels];
        byte[] labels = new byte[order.BatchSize];
        for (int step = 0; step < steps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            Gather(training, order[step], images, labels);
            // Softmax turns what is not finite anywhere in an image's values into NaN in all of them.
            if (!float.IsFinite(TensorPrimitives.Max(passes.Forward(images))))
            {
                return false;
            }

            passes.Backward(labels, gradient);
            for (int layer = 0; layer < network.Layers; layer++)
            {
                Move(network.Weights[layer], velocity.Weights[layer], gradient.Weights[layer], rate);
                Move(network.Biases[layer], velocity.Biases[layer], gradient.Biases[layer], rate);
            }
        }

        return true;
    }

    private static void Move(Span<float> values, Span<float> velocity, ReadOnlySpan<float> gradient, float rate)
    {
        TensorPrimitives.MultiplyAdd(velocity, Momentum, gradient, velocity);
        TensorPrimitives.MultiplyAdd(velocity, -rate, values, values);
    }

    private static void Gather(DigitImages from, ReadOnlySpan<int> numbers, Span<float> images, Span<byte> labels)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            from[numbers[i]].CopyTo(images.Slice(i * DigitImages.Pixels, DigitImages.Pixels));
            labels[i] = from.Labels[numbers[i]];
        }
    }
}
