using System;

namespace WeightInit.Sample;

/// <summary>A way to initialise, for both activations.</summary>
/// <param name="Name">In tables and legends.</param>
/// <param name="Tanh">Makes a tanh network of a depth, initialised under a key.</param>
/// <param name="ReLU">Makes a ReLU network of a depth, initialised under a key.</param>
/// <param name="Variance">σ_w² of a hidden layer, by the activation that follows it.</param>
internal sealed record DigitScheme(
    string Name, Func<int, WeightKey, DigitNetwork> Tanh, Func<int, WeightKey, DigitNetwork> ReLU, Func<Activation, double> Variance)
{
    /// <summary>σ_b² of a hidden layer.</summary>
    public double BiasVariance { get; init; }

    public DigitNetwork Create(Activation activation, int depth, WeightKey key) =>
        (activation == Activation.Tanh ? Tanh : ReLU)(depth, key);

    /// <summary>
    /// The hidden layers to which the signal analysis calls such a network trainable, the images' pixels having mean square 1;
    /// infinite without limit. Rounded, because the analysis takes logarithms from the system's library, whose last bits differ.
    /// </summary>
    public double PredictedDepth(Activation activation) => Math.Round(
        SignalPrediction.Of(new SignalLayer(Variance(activation), activation) { BiasVariance = BiasVariance }, depth: 1).TrainableDepth, 6);
}
