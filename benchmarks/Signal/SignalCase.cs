using System;
using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Benchmarks;

/// <summary>An activation in the simulation, with the gain that is put on every scheme for it.</summary>
/// <param name="Activation">The activation.</param>
/// <param name="BiasVariance">σ_b².</param>
internal sealed record SignalCase(Activation Activation, double BiasVariance)
{
    /// <summary>Every activation at its variance-preserving gain, and tanh with biases.</summary>
    public static IReadOnlyList<SignalCase> All { get; } =
        [.. Enum.GetValues<Activation>().Select(static activation => new SignalCase(activation, 0)), new(Activation.Tanh, 0.05)];

    public string Name => BiasVariance > 0 ? $"{Activation}, bias" : Activation.ToString();

    public double Gain { get; } = ActivationGain.Of(Activation);

    public double Slope { get; } = ActivationFunctions.SlopeOf(Activation, double.NaN);

    /// <summary>The layer as the map sees it.</summary>
    public MeanFieldLayer Layer(double schemeVariance) => new(schemeVariance * Gain * Gain, BiasVariance, Activation, Slope);
}
