using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>A path through a type's weights, as far as it can be followed.</summary>
/// <param name="Spec">What the attribute says.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Layers">Its layers in the order of the signal, repetitions written out.</param>
/// <param name="PeriodStart">The first layer of the part that a deeper network would repeat.</param>
/// <param name="PeriodLength">Number of layers in that part.</param>
/// <param name="Dead">The member at which the path cannot be followed and why; null where it can.</param>
internal sealed record SignalPathModel(
    SignalPathSpec Spec, AttributeData Attribute, IReadOnlyList<PathLayer> Layers, int PeriodStart, int PeriodLength, (string Member, string Reason)? Dead)
{
    /// <summary>Where the attribute stands.</summary>
    public Location Location => Attribute.ApplicationSyntaxReference is { } reference ? reference.SyntaxTree.GetLocation(reference.Span) : Location.None;

    /// <summary>Where the mean-field map does not hold or is not known, and why; null where it does throughout.</summary>
    public (string Member, string Reason)? Outside
        => Dead ?? Layers.Where(static layer => layer.Core is null)
            .Select(static layer => ((string, string)?)(layer.Weight.Member.Name, layer.Weight.Effect.Reason)).FirstOrDefault();

    /// <summary>The figures; null where the map does not hold throughout.</summary>
    public MeanFieldPath? Figures => Outside is null && Layers.Count > 0
        ? MeanFieldCache.Of(new(new(Layers.Select(static layer => layer.Core!.Value)), Spec.InputVariance, PeriodStart, PeriodLength))
        : null;
}
