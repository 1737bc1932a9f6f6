using System;

namespace WeightInit.Sample;

/// <summary>Handwritten digits.</summary>
/// <param name="Values">64 values an image, row by row of its 8 × 8 pixels.</param>
/// <param name="Labels">The digit of each image.</param>
internal sealed record DigitImages(float[] Values, byte[] Labels)
{
    public const int Pixels = 64;

    public const int Classes = 10;

    public int Count => Labels.Length;

    public ReadOnlySpan<float> this[int image] => Values.AsSpan(image * Pixels, Pixels);

    /// <summary>Some of the images, in their order.</summary>
    public DigitImages Slice(int start, int count) =>
        new(Values[(start * Pixels)..((start + count) * Pixels)], Labels[start..(start + count)]);
}
