using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>
/// Suppresses CS8618 (non-nullable member not initialised) for weights that a call C# cannot see fills: one in a base
/// constructor, or in the factory that called the constructor. It looks for that call before it suppresses.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UninitializedWeightSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Rule = new(
        "WISP0001", "CS8618", "The weight is filled by a call to the generated method in a base constructor or in the factory");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [Rule];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        InitializationCalls calls = new(context.Compilation, context.CancellationToken);
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (ReportedMember.Of(diagnostic, context) is { } member
                && AnnotatedMembers.Of(member.ContainingType).Contains(member, SymbolEqualityComparer.Default)
                && MemberParser.Parse(member, context.Compilation, null) is { Access: StorageAccess.Assign }
                && TypeParser.Parse(member.ContainingType, context.Compilation, null, context.CancellationToken) is { } model
                && calls.Fill(member.ContainingType, ReportedMember.Constructor(diagnostic, context), model.Method.Name.TrimStart('@')))
            {
                context.ReportSuppression(Suppression.Create(Rule, diagnostic));
            }
        }
    }
}
