using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.CodeFixes;

/// <summary>Attributes as syntax.</summary>
internal static class Attributes
{
    /// <summary>Reads an attribute that is given without brackets.</summary>
    public static AttributeListSyntax Parse(string attribute)
        => SyntaxFactory.ParseCompilationUnit($"[{attribute}] class C;").DescendantNodes().OfType<AttributeListSyntax>().First().WithoutTrivia();

    /// <summary>The attribute that a diagnostic stands on or in.</summary>
    public static AttributeSyntax? At(Diagnostic diagnostic, SyntaxNode root)
        => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<AttributeSyntax>();
}
