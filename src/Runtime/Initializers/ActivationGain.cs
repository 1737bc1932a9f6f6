using System;

namespace WeightInit;

/// <summary>The factor by which a weight makes up for what its activation takes from the signal.</summary>
public static class ActivationGain
{
    /// <summary>The gain of an activation; docs/initializers.md says where each comes from and when to use which.</summary>
    /// <param name="activation">The activation.</param>
    /// <param name="convention">What the gain is to achieve.</param>
    /// <param name="negativeSlope">Slope of LeakyReLU (0.01 by default) or PReLU (0.25); without meaning for the others.</param>
    /// <exception cref="ArgumentException">The convention has no gain for this activation, or the slope is infinite.</exception>
    public static double Of(
        Activation activation, GainConvention convention = GainConvention.VariancePreserving, double negativeSlope = double.NaN)
    {
        if (double.IsInfinity(negativeSlope))
        {
            throw new ArgumentOutOfRangeException(nameof(negativeSlope), negativeSlope, "The negative slope must be finite.");
        }

        return ActivationGains.Find(activation, convention, negativeSlope) ?? throw new ArgumentException(
            convention == GainConvention.Critical
                ? $"{activation} has no edge of chaos without bias: its variance has no stable fixed point where χ = 1. "
                    + "Use GainConvention.VariancePreserving, or an activation such as Tanh or ReLU that has one."
                : $"PyTorch's calculate_gain knows no {activation}. Use GainConvention.VariancePreserving.",
            nameof(convention));
    }

    /// <summary>The gain of an activation, or null where the convention has none.</summary>
    /// <inheritdoc cref="Of"/>
    public static double? Find(
        Activation activation, GainConvention convention = GainConvention.VariancePreserving, double negativeSlope = double.NaN) =>
        ActivationGains.Find(activation, convention, negativeSlope);
}
