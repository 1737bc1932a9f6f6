using System;
using System.Numerics;
using System.Numerics.Tensors;

namespace WeightInit.Sample;

/// <summary>Probabilities from the last layer's values, and the gradient of their cross-entropy.</summary>
internal static class Softmax
{
    /// <summary>Replaces the values of one image by probabilities. Values that are not finite give NaN.</summary>
    public static void Apply<T>(Span<T> values)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TensorPrimitives.Subtract(values, TensorPrimitives.Max<T>(values), values);
        T sum = T.Zero;
        foreach (ref T value in values)
        {
            value = T.CreateTruncating(PortableExponential.Exp(double.CreateTruncating(value)));
            sum += value;
        }

        TensorPrimitives.Divide(values, sum, values);
    }

    /// <summary>Replaces the probabilities of a batch by the gradient of the mean cross-entropy with respect to the last layer's values.</summary>
    /// <param name="probabilities">A row an image.</param>
    /// <param name="labels">The right class of each image.</param>
    public static void ToGradient<T>(Span<T> probabilities, ReadOnlySpan<byte> labels)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int classes = probabilities.Length / labels.Length;
        for (int image = 0; image < labels.Length; image++)
        {
            probabilities[(image * classes) + labels[image]] -= T.One;
        }

        TensorPrimitives.Divide(probabilities, T.CreateChecked(labels.Length), probabilities);
    }
}
