using System;
using System.Numerics.Tensors;

namespace WeightInit.Sample;

/// <summary>How well a network tells digits.</summary>
/// <param name="Accuracy">Share of the images whose right digit has the highest probability.</param>
/// <param name="Confidence">Mean probability given to the right digit: what decides between equal accuracies.</param>
internal readonly record struct NetworkScore(double Accuracy, double Confidence) : IComparable<NetworkScore>
{
    /// <summary>The score of a network that computes no finite numbers: below any other.</summary>
    public static NetworkScore None { get; } = new(-1, -1);

    /// <param name="network">Passes the images forward; made for at least as many.</param>
    /// <param name="images">What to tell.</param>
    public static NetworkScore Of(BackPropagation<float> network, DigitImages images)
    {
        ReadOnlySpan<float> probabilities = network.Forward(images.Values);
        int right = 0;
        double confidence = 0;
        for (int image = 0; image < images.Count; image++)
        {
            ReadOnlySpan<float> row = probabilities.Slice(image * DigitImages.Classes, DigitImages.Classes);
            if (!float.IsFinite(row[0]))
            {
                return None;
            }

            right += TensorPrimitives.IndexOfMax(row) == images.Labels[image] ? 1 : 0;
            confidence += row[images.Labels[image]];
        }

        return new NetworkScore((double)right / images.Count, confidence / images.Count);
    }

    public int CompareTo(NetworkScore other) =>
        Accuracy != other.Accuracy ? Accuracy.CompareTo(other.Accuracy) : Confidence.CompareTo(other.Confidence);
}
