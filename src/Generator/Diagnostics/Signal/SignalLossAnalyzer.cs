using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>WI0203: signal or gradient explodes or vanishes over a path, with the numbers and the remedy.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SignalLossAnalyzer() : SignalAnalyzer(Descriptors.SignalLost)
{
    private protected override void Analyze(TypeAnalysis analysis, SignalPaths paths)
    {
        foreach (SignalPathModel path in paths.Paths)
        {
            if (path.Figures is not { } figures || new PathReport(path, figures, SignalLimitOption.Read(analysis, path, out _)) is not { IsHealthy: false } report)
            {
                continue;
            }

            PathRemedy remedy = PathRemedy.Of(path);
            ImmutableDictionary<string, string?> properties = remedy.Changes
                .Select(static (change, index) => (Key: Repair.Attribute + index.ToString(CultureInfo.InvariantCulture), change.Attribute))
                .ToImmutableDictionary(static pair => pair.Key, static pair => (string?)pair.Attribute);
            analysis.Report(new(
                Descriptors.SignalLost,
                path.Location,
                [.. remedy.Changes.Select(static change => change.Weight.Attribute.ApplicationSyntaxReference!).Select(static reference => reference.SyntaxTree.GetLocation(reference.Span))],
                properties,
                [path.Spec.Name, report.Layers, report.Trouble, report.Text, remedy.Text]));
        }
    }
}
