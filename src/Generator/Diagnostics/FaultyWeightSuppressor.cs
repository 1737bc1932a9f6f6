using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>
/// Suppresses what the compiler says of a weight because an error of ours keeps it out of the generated code: that it is not
/// assigned (CS8618, CS0649) or not used (CS0169, CS0414). With the error mended these would be gone, so it alone is shown.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FaultyWeightSuppressor : DiagnosticSuppressor
{
    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
    [
        Rule("WISP0002", "CS8618"),
        Rule("WISP0003", "CS0169"),
        Rule("WISP0004", "CS0649"),
        Rule("WISP0005", "CS0414"),
    ];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        ShownFaults faults = new(context.Compilation, context.CancellationToken);
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (ReportedMember.Of(diagnostic, context) is { } member && faults.Concern(member))
            {
                context.ReportSuppression(Suppression.Create(SupportedSuppressions.First(rule => rule.SuppressedDiagnosticId == diagnostic.Id), diagnostic));
            }
        }
    }

    private static SuppressionDescriptor Rule(string id, string silenced)
        => new(id, silenced, "An error stands on the weight, or on its type, and keeps it from being filled");
}
