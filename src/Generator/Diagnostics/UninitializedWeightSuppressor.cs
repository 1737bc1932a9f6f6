using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
            if (Member(diagnostic, context) is { } member
                && AnnotatedMembers.Of(member.ContainingType).Contains(member, SymbolEqualityComparer.Default)
                && MemberParser.Parse(member, context.Compilation, null) is { Access: StorageAccess.Assign }
                && TypeParser.Parse(member.ContainingType, context.Compilation, null, context.CancellationToken) is { } model
                && calls.Fill(member.ContainingType, Constructor(diagnostic, context), model.Method.Name.TrimStart('@')))
            {
                context.ReportSuppression(Suppression.Create(Rule, diagnostic));
            }
        }
    }

    // Where a constructor is at fault the diagnostic stands there and names the member in its additional locations.
    private static ISymbol? Member(Diagnostic diagnostic, SuppressionAnalysisContext context)
        => diagnostic.AdditionalLocations.Append(diagnostic.Location)
            .Select(location => Declared(location, context))
            .FirstOrDefault(static symbol => symbol is IFieldSymbol or IPropertySymbol);

    private static IMethodSymbol? Constructor(Diagnostic diagnostic, SuppressionAnalysisContext context)
        => Declared(diagnostic.Location, context) as IMethodSymbol;

    private static ISymbol? Declared(Location location, SuppressionAnalysisContext context)
    {
        if (location.SourceTree is not { } tree)
        {
            return null;
        }

        SyntaxNode? node = tree.GetRoot(context.CancellationToken).FindNode(location.SourceSpan)
            .FirstAncestorOrSelf<SyntaxNode>(static candidate => candidate is VariableDeclaratorSyntax or MemberDeclarationSyntax);
        return node is null ? null : context.GetSemanticModel(tree).GetDeclaredSymbol(node, context.CancellationToken);
    }
}
