using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using WeightInit.Generator;

namespace WeightInit.CodeFixes;

/// <summary>WI0100: calls the generated method at the end of every constructor that does not leave it to another, or adds a constructor that does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddConstructorCallFix)), Shared]
public sealed class AddConstructorCallFix : DocumentFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["WI0100"];

    /// <inheritdoc/>
    protected override string? Title(Diagnostic diagnostic, SyntaxNode root)
        => diagnostic.Properties.TryGetValue(Repair.Call, out string? method) && Declaration(diagnostic, root) is { ParameterList: null }
            ? $"Call '{method}' in the constructor"
            : null;

    /// <inheritdoc/>
    protected override void Apply(DocumentEditor editor, Diagnostic diagnostic, CancellationToken cancellation)
    {
        TypeDeclarationSyntax type = Declaration(diagnostic, editor.OriginalRoot)!;
        StatementSyntax call = SyntaxFactory.ParseStatement($"{diagnostic.Properties[Repair.Call]}();").WithAdditionalAnnotations(Formatter.Annotation);
        ConstructorDeclarationSyntax[] constructors = [.. type.Members.OfType<ConstructorDeclarationSyntax>().Where(static constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword))];
        if (constructors.Length == 0)
        {
            editor.ReplaceNode(type, (node, _) => WithConstructor((TypeDeclarationSyntax)node, diagnostic.Properties[Repair.Call]!));
        }

        foreach (ConstructorDeclarationSyntax constructor in constructors.Where(static constructor => !constructor.Initializer.IsKind(SyntaxKind.ThisConstructorInitializer)))
        {
            editor.ReplaceNode(constructor, (node, _) => Extended((ConstructorDeclarationSyntax)node, call));
        }
    }

    private static TypeDeclarationSyntax? Declaration(Diagnostic diagnostic, SyntaxNode root)
        => root.FindToken(diagnostic.Location.SourceSpan.Start).Parent as TypeDeclarationSyntax;

    private static ConstructorDeclarationSyntax Extended(ConstructorDeclarationSyntax constructor, StatementSyntax call)
    {
        if (constructor.ExpressionBody is not { } single)
        {
            return constructor.Body is { } body ? constructor.WithBody(body.AddStatements(call)) : constructor;
        }

        BlockSyntax block = SyntaxFactory.Block(SyntaxFactory.ExpressionStatement(single.Expression), call).WithAdditionalAnnotations(Formatter.Annotation);
        return constructor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(block).WithTrailingTrivia(constructor.GetTrailingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    // After the fields and properties, before what the class does.
    private static TypeDeclarationSyntax WithConstructor(TypeDeclarationSyntax type, string method)
    {
        string access = type.Modifiers.Any(SyntaxKind.AbstractKeyword) ? "protected" : "public";
        int place = type.Members.TakeWhile(static member => member is FieldDeclarationSyntax or PropertyDeclarationSyntax).Count();
        string line = type.SyntaxTree?.ToString().Contains("\r\n") == true ? "\r\n" : "\n";
        MemberDeclarationSyntax constructor = SyntaxFactory.ParseMemberDeclaration($"{access} {type.Identifier.Text}() => {method}();")!
            .WithLeadingTrivia(place > 0 ? SyntaxFactory.TriviaList(SyntaxFactory.EndOfLine(line)) : default)
            .WithTrailingTrivia(SyntaxFactory.EndOfLine(line))
            .WithAdditionalAnnotations(Formatter.Annotation);
        return type.WithMembers(type.Members.Insert(place, constructor));
    }
}
