using System;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>Follows signal and gradient through a network before it is trained, in double: norms pass the range of a float.</summary>
internal static class StartProbe
{
    /// <summary>The first so many training images are passed through.</summary>
    public const int Images = 128;

    public static StartNorms Run(DigitNetwork network, Activation activation, DigitImages training)
    {
        DenseParameters<double> parameters = network.Parameters.To<double>();
        DigitImages images = training.Slice(0, Math.Min(Images, training.Count));
        BackPropagation<double> passes = new(parameters, activation, images.Count);
        passes.Forward(Array.ConvertAll(images.Values, static value => (double)value));
        passes.Backward(images.Labels, parameters.Zeros());
        int hidden = parameters.Layers - 1;
        return new StartNorms(
            Enumerable.Range(0, hidden + 1).Select(layer => Norm(passes.Values(layer)) / Math.Sqrt(images.Count)).ToArray(),
            Enumerable.Range(1, hidden).Select(layer => Norm(passes.Gradient(layer))).ToArray());
    }

    /// <summary>Summed in the order of the values, so that its bits do not depend on the machine.</summary>
    private static double Norm(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value * value;
        }

        return Math.Sqrt(sum);
    }
}
