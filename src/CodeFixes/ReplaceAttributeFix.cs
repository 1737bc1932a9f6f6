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

/// <summary>Writes the attribute that a diagnostic proposes in place of the one it stands on; Key and other settings are in the proposal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceAttributeFix)), Shared]
public sealed class ReplaceAttributeFix : DocumentFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["WI0206"];

    /// <inheritdoc/>
    protected override string? Title(Diagnostic diagnostic, SyntaxNode root)
        => Proposal(diagnostic) is { } proposal && Attribute(diagnostic, root) is not null ? $"Use [{proposal}]" : null;

    /// <inheritdoc/>
    protected override void Apply(DocumentEditor editor, Diagnostic diagnostic, CancellationToken cancellation)
    {
        AttributeListSyntax parsed = SyntaxFactory.ParseCompilationUnit($"[{Proposal(diagnostic)}] class C;").DescendantNodes().OfType<AttributeListSyntax>().First();
        AttributeSyntax old = Attribute(diagnostic, editor.OriginalRoot)!;
        editor.ReplaceNode(old, parsed.Attributes[0].WithTriviaFrom(old));
    }

    private static string? Proposal(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(Repair.Attribute, out string? text) ? text : null;

    private static AttributeSyntax? Attribute(Diagnostic diagnostic, SyntaxNode root)
        => root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>();
}
