using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>What a warning of the compiler is about.</summary>
internal static class ReportedMember
{
    /// <summary>The field or property. Where a constructor is at fault the warning stands there and names the member in its additional locations.</summary>
    public static ISymbol? Of(Diagnostic diagnostic, SuppressionAnalysisContext context)
        => diagnostic.AdditionalLocations.Append(diagnostic.Location)
            .Select(location => Declared(location, context))
            .FirstOrDefault(static symbol => symbol is IFieldSymbol or IPropertySymbol);

    /// <summary>The constructor at fault, if it is an explicit one.</summary>
    public static IMethodSymbol? Constructor(Diagnostic diagnostic, SuppressionAnalysisContext context)
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
