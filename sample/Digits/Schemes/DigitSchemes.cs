using System;
using System.Collections.Generic;

namespace WeightInit.Sample;

/// <summary>The schemes that are compared.</summary>
internal static class DigitSchemes
{
    /// <summary>One thread a network: the experiment trains as many at once as there are processors.</summary>
    public static readonly WeightInitOptions Serial = new() { DegreeOfParallelism = 1 };

    private const int Width = DenseLayer.Width;

    public static IReadOnlyList<Activation> Activations { get; } = [Activation.Tanh, Activation.ReLU];

    public static IReadOnlyList<DigitScheme> All { get; } =
    [
        new("N(0, 1)", (depth, key) => new NormalTanhNetwork(depth, key), (depth, key) => new NormalReLUNetwork(depth, key), _ => WeightVariance.Entries(1, Width)),
        // Uniform on ±1/√64, which has a third of the square of its bound as variance.
        new("PyTorch √5", (depth, key) => new PyTorchTanhNetwork(depth, key), (depth, key) => new PyTorchReLUNetwork(depth, key), _ => WeightVariance.Entries(Math.Sqrt(1.0 / 3 / Width), Width))
        {
            BiasVariance = 1.0 / 3 / Width,
        },
        new("Xavier", (depth, key) => new XavierTanhNetwork(depth, key), (depth, key) => new XavierReLUNetwork(depth, key), _ => WeightVariance.Entries(Math.Sqrt(2.0 / (Width + Width)), Width)),
        new("Kaiming", (depth, key) => new KaimingTanhNetwork(depth, key), (depth, key) => new KaimingReLUNetwork(depth, key),
            static activation => WeightVariance.Entries(ActivationGain.Of(activation) / Math.Sqrt(Width), Width)),
        new("orthogonal", (depth, key) => new OrthogonalTanhNetwork(depth, key), (depth, key) => new OrthogonalReLUNetwork(depth, key),
            static activation => WeightVariance.Orthogonal(EdgeOfChaos(activation), Width, Width)),
        new("spectral", (depth, key) => new SpectralTanhNetwork(depth, key), (depth, key) => new SpectralReLUNetwork(depth, key),
            static activation => WeightVariance.SpectralRadius(EdgeOfChaos(activation), Width)),
    ];

    private static double EdgeOfChaos(Activation activation) => activation == Activation.Tanh ? 1 : Math.Sqrt(2);
}
