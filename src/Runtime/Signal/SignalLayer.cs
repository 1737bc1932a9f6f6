using System;

namespace WeightInit;

/// <summary>One layer as mean-field theory sees it: a random weight of mean zero, a bias, and the activation that follows.</summary>
/// <param name="WeightVariance">σ_w²: mean square of the weight's entries times the inputs of one output; positive and finite. See
/// <see cref="WeightInit.WeightVariance"/>.</param>
/// <param name="Activation">The activation f that follows; <see cref="Activation.Linear"/> for none.</param>
public sealed record SignalLayer(double WeightVariance, Activation Activation)
{
    /// <summary>σ_b²: variance of the biases; 0 by default, finite and not negative.</summary>
    public double BiasVariance { get; init; }

    /// <summary>Slope for negative inputs of LeakyReLU (0.01 by default) or PReLU (0.25).</summary>
    public double NegativeSlope { get; init; } = double.NaN;

    internal MeanFieldLayer Core()
    {
        SchemeDoor.RequirePositive(WeightVariance, nameof(WeightVariance));
        SchemeDoor.RequireNotNegative(BiasVariance, nameof(BiasVariance));
        if (double.IsInfinity(NegativeSlope))
        {
            throw new ArgumentOutOfRangeException(nameof(NegativeSlope), NegativeSlope, "The negative slope must be finite.");
        }

        if (!Enum.IsDefined(Activation))
        {
            throw new ArgumentOutOfRangeException(nameof(Activation), Activation, "There is no such activation.");
        }

        return new(WeightVariance, BiasVariance, Activation, ActivationFunctions.SlopeOf(Activation, NegativeSlope));
    }
}
