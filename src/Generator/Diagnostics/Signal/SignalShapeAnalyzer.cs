using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>WI0200: the outputs of one weight are not the inputs of the next; both members are marked.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SignalShapeAnalyzer() : SignalAnalyzer(Descriptors.SignalShapes)
{
    private protected override void Analyze(TypeAnalysis analysis, SignalPaths paths)
    {
        foreach (SignalPathModel path in paths.Paths)
        {
            foreach (PathJoint joint in PathJoint.Misfits(path))
            {
                Location before = Place(joint.Before, path, analysis);
                Location after = Place(joint.After, path, analysis);
                Report(analysis, joint, after, before);
                if (!before.Equals(after))
                {
                    Report(analysis, joint, before, after);
                }
            }
        }
    }

    private static void Report(TypeAnalysis analysis, PathJoint joint, Location at, Location other)
        => analysis.Report(new(
            Descriptors.SignalShapes,
            at,
            [other],
            ImmutableDictionary<string, string?>.Empty,
            [Text(joint.Before), joint.Before.Weight.Flow.Outputs.Text, Text(joint.After), joint.After.Weight.Flow.Inputs.Text]));

    // A diagnostic of this type may not stand in another's file.
    private static Location Place(PathLayer layer, SignalPathModel path, TypeAnalysis analysis)
        => SymbolEqualityComparer.Default.Equals(layer.Entry.ContainingType, analysis.Type)
            ? layer.Entry.Locations.FirstOrDefault(static location => location.IsInSource) ?? path.Location
            : path.Location;

    private static string Text(PathLayer layer)
        => SymbolEqualityComparer.Default.Equals(layer.Entry, layer.Weight.Member) ? layer.Entry.Name : $"{layer.Entry.Name}.{layer.Weight.Member.Name}";
}
