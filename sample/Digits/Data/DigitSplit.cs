using System;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>
/// The split in the order of the file: the last fifth is test data; of the rest the last fifth chooses the learning rate. Of
/// the 1,797 digits: 1,149, 288 and 360, as scikit-learn's train_test_split with 20 % makes them without shuffling.
/// </summary>
/// <param name="Training">What gradients come from.</param>
/// <param name="Validation">What learning rates are chosen by.</param>
/// <param name="Test">Looked at once, by networks that are finished.</param>
internal sealed record DigitSplit(DigitImages Training, DigitImages Validation, DigitImages Test)
{
    /// <summary>Splits the images, and shifts and scales all pixels alike so that those of the training images have mean 0 and variance 1.</summary>
    public static DigitSplit Of(DigitImages images)
    {
        int test = Fifth(images.Count);
        int validation = Fifth(images.Count - test);
        int training = images.Count - test - validation;
        DigitImages scaled = Scale(images, training * DigitImages.Pixels);
        return new DigitSplit(scaled.Slice(0, training), scaled.Slice(training, validation), scaled.Slice(training + validation, test));
    }

    private static int Fifth(int count) => (count + 4) / 5;

    private static DigitImages Scale(DigitImages images, int known)
    {
        double mean = images.Values.Take(known).Sum(static value => (double)value) / known;
        double variance = images.Values.Take(known).Sum(value => (value - mean) * (value - mean)) / known;
        // A file may have pixels of one value in its first lines alone.
        double scale = variance > 0 ? 1 / Math.Sqrt(variance) : 1;
        return images with { Values = Array.ConvertAll(images.Values, value => (float)((value - mean) * scale)) };
    }
}
