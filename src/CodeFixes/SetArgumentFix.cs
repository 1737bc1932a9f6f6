using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using WeightInit.Generator;

namespace WeightInit.CodeFixes;

/// <summary>WI0008: writes the argument that a diagnostic proposes in place of the one it stands on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetArgumentFix)), Shared]
public sealed class SetArgumentFix : DocumentFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["WI0008"];

    /// <inheritdoc/>
    protected override string? Title(Diagnostic diagnostic, SyntaxNode root)
        => diagnostic.Properties.TryGetValue(Repair.Argument, out string? argument) && Argument(diagnostic, root) is not null ? $"Use {argument}" : null;

    /// <inheritdoc/>
    protected override void Apply(DocumentEditor editor, Diagnostic diagnostic, CancellationToken cancellation)
    {
        AttributeArgumentSyntax old = Argument(diagnostic, editor.OriginalRoot)!;
        editor.ReplaceNode(old, Attributes.Parse($"A({diagnostic.Properties[Repair.Argument]})").Attributes[0].ArgumentList!.Arguments[0].WithTriviaFrom(old));
    }

    private static AttributeArgumentSyntax? Argument(Diagnostic diagnostic, SyntaxNode root)
        => root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeArgumentSyntax>();
}
