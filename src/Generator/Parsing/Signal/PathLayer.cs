using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>A weight where it stands on a path, with what follows it.</summary>
/// <param name="Entry">The member of the path's own type by which it is reached: the weight itself, or a module.</param>
/// <param name="Weight">The weight.</param>
/// <param name="Activation">The activation that follows.</param>
/// <param name="Slope">Its slope for negative inputs, where it has one.</param>
/// <param name="BiasVariance">σ_b².</param>
internal sealed record PathLayer(ISymbol Entry, PathWeight Weight, Activation Activation, double Slope, double BiasVariance)
{
    /// <summary>What the map needs of it; null where σ_w² is not known.</summary>
    public MeanFieldLayer? Core => Weight.Effect.WeightVariance is { } variance ? new(variance, BiasVariance, Activation, Slope) : null;
}
