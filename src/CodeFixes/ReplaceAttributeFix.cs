using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
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
        => diagnostic.Properties.TryGetValue(Repair.Attribute, out string? proposal) && Attributes.At(diagnostic, root) is not null ? $"Use [{proposal}]" : null;

    /// <inheritdoc/>
    protected override void Apply(DocumentEditor editor, Diagnostic diagnostic, CancellationToken cancellation)
    {
        AttributeSyntax old = Attributes.At(diagnostic, editor.OriginalRoot)!;
        editor.ReplaceNode(old, Attributes.Parse(diagnostic.Properties[Repair.Attribute]!).Attributes[0].WithTriviaFrom(old));
    }
}
