using System.Collections.Generic;
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

/// <summary>WI0022 and WI0041: gives an attribute the sizes that its storage has. Named arguments stay as they are.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectShapeFix)), Shared]
public sealed class CorrectShapeFix : DocumentFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["WI0022", "WI0041"];

    /// <inheritdoc/>
    protected override string? Title(Diagnostic diagnostic, SyntaxNode root)
        => diagnostic.Properties.TryGetValue(Repair.Shape, out string? shape) && Attributes.At(diagnostic, root) is { ArgumentList: not null } ? $"Give the shape ({shape})" : null;

    /// <inheritdoc/>
    protected override void Apply(DocumentEditor editor, Diagnostic diagnostic, CancellationToken cancellation)
        => editor.ReplaceNode(
            Attributes.At(diagnostic, editor.OriginalRoot)!,
            (node, _) => WithSizes((AttributeSyntax)node, diagnostic.Properties[Repair.Shape]!));

    private static AttributeSyntax WithSizes(AttributeSyntax attribute, string shape)
    {
        IEnumerable<AttributeArgumentSyntax> sizes = Attributes.Parse($"A({shape})").Attributes[0].ArgumentList!.Arguments;
        IEnumerable<AttributeArgumentSyntax> others = attribute.ArgumentList!.Arguments.Where(static argument => argument.NameEquals is not null);
        AttributeArgumentSyntax[] all = [.. sizes.Concat(others).Select(static argument => argument.WithoutTrivia())];
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        return attribute.WithArgumentList(attribute.ArgumentList.WithArguments(SyntaxFactory.SeparatedList(all, Enumerable.Repeat(comma, all.Length - 1))));
    }
}
