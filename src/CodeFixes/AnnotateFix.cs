using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using WeightInit.Generator;

namespace WeightInit.CodeFixes;

/// <summary>WI0102 and WI0103: writes the attribute that a diagnostic proposes before the member it stands on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnnotateFix)), Shared]
public sealed class AnnotateFix : DocumentFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["WI0102", "WI0103"];

    /// <inheritdoc/>
    protected override string? Title(Diagnostic diagnostic, SyntaxNode root)
        => diagnostic.Properties.TryGetValue(Repair.Attribute, out string? proposal) && Member(diagnostic, root) is not null ? $"Annotate with [{proposal}]" : null;

    /// <inheritdoc/>
    protected override void Apply(DocumentEditor editor, Diagnostic diagnostic, CancellationToken cancellation)
    {
        AttributeListSyntax list = Attributes.Parse(diagnostic.Properties[Repair.Attribute]!);
        editor.ReplaceNode(Member(diagnostic, editor.OriginalRoot)!, (node, _) => Annotated((MemberDeclarationSyntax)node, list));
    }

    private static MemberDeclarationSyntax? Member(Diagnostic diagnostic, SyntaxNode root)
        => root.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and (FieldDeclarationSyntax or PropertyDeclarationSyntax)
            ? member
            : null;

    // In front of its other attributes: on a line of its own where they have lines of theirs, else on the member's.
    private static MemberDeclarationSyntax Annotated(MemberDeclarationSyntax member, AttributeListSyntax list)
    {
        SyntaxTriviaList leading = member.GetLeadingTrivia();
        bool hasLines = member.AttributeLists.Any() && member.AttributeLists[0].GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
        SyntaxTriviaList trailing = hasLines ? member.AttributeLists[0].GetTrailingTrivia() : [SyntaxFactory.Space];
        MemberDeclarationSyntax bare = member.WithLeadingTrivia(hasLines ? leading.Reverse().TakeWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse() : []);
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, list.WithLeadingTrivia(leading).WithTrailingTrivia(trailing)));
    }
}
