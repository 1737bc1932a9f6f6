using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>WI0206: a square weight that no path names stretches what passes through it threefold, or shrinks it to a third.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LoneSchemeAnalyzer() : TypeAnalyzer(Descriptors.LoneScheme)
{
    private const double Limit = 3;

    private protected override bool Concerns(TypeDeclarations type) => type.MayHoldWeights;

    private protected override void Analyze(TypeAnalysis analysis)
    {
        if (SignalPathParser.Attributes(analysis.Type).Any())
        {
            return;
        }

        foreach (ISymbol member in AnnotatedMembers.Of(analysis.Type))
        {
            if (PathWeight.Parse(member, WeightLayout.OutInKernel, analysis.Compilation) is { Shape.Count: 2, Effect.WeightVariance: { } variance } weight
                && Extent.Ratio(weight.Flow.Inputs, weight.Flow.Outputs) == 1
                && Math.Abs(Math.Log(variance)) > 2 * Math.Log(Limit))
            {
                Report(analysis, weight, Math.Sqrt(variance));
            }
        }
    }

    private static void Report(TypeAnalysis analysis, PathWeight weight, double factor)
    {
        // A radius of 1 is what keeps a state that passes again and again, whatever its size makes of σ_w.
        double target = weight.Scheme.Call == "Spectral" ? factor / weight.Scheme.Arguments.Number("Gain") : 1;
        CriticalAttribute? kept = CriticalAttribute.Of(new(weight.Member, weight, Activation.Linear, 0, 0), target);
        Location location = weight.Attribute.ApplicationSyntaxReference is { } reference
            ? reference.SyntaxTree.GetLocation(reference.Span)
            : weight.Member.Locations.FirstOrDefault() ?? Location.None;
        analysis.Report(new(
            Descriptors.LoneScheme,
            location,
            [],
            kept is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(Repair.Attribute, kept.Attribute),
            [
                $"{Naming.DisplayName(weight.Member.ContainingType)}.{weight.Member.Name}",
                Figure.Short(factor),
                factor > 1 ? "explodes" : "vanishes",
                kept is null ? "a gain of 1" : $"[{kept.Attribute}]",
            ]));
    }
}
