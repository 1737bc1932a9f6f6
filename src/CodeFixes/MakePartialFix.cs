using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace WeightInit.CodeFixes;

/// <summary>WI0001: makes a type partial, in every declaration that the document has of it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix)), Shared]
public sealed class MakePartialFix : DocumentFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["WI0001"];

    /// <inheritdoc/>
    protected override string? Title(Diagnostic diagnostic, SyntaxNode root)
        => Declaration(diagnostic, root) is { } declaration ? $"Make '{declaration.Identifier.ValueText}' partial" : null;

    /// <inheritdoc/>
    protected override void Apply(DocumentEditor editor, Diagnostic diagnostic, CancellationToken cancellation)
    {
        ISymbol type = editor.SemanticModel.GetDeclaredSymbol(Declaration(diagnostic, editor.OriginalRoot)!, cancellation)!;
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences.Where(reference => reference.SyntaxTree == editor.OriginalRoot.SyntaxTree))
        {
            editor.ReplaceNode(reference.GetSyntax(cancellation), static (node, _) => MakePartial((TypeDeclarationSyntax)node));
        }
    }

    private static TypeDeclarationSyntax? Declaration(Diagnostic diagnostic, SyntaxNode root)
        => root.FindToken(diagnostic.Location.SourceSpan.Start).Parent as TypeDeclarationSyntax;

    // Twice is once: several nested models ask it of one outer type.
    private static TypeDeclarationSyntax MakePartial(TypeDeclarationSyntax declaration)
    {
        if (declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return declaration;
        }

        SyntaxToken partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (declaration.Modifiers.Any())
        {
            return declaration.AddModifiers(partial);
        }

        SyntaxToken keyword = declaration.Keyword;
        return declaration.WithKeyword(keyword.WithLeadingTrivia()).WithModifiers([partial.WithLeadingTrivia(keyword.LeadingTrivia)]);
    }
}
