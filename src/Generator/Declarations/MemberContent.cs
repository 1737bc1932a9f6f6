using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>What one member of a type says by itself: all but its body and comments.</summary>
internal sealed class MemberContent
{
    private MemberContent(MemberDeclarationSyntax member, DeclarationReader read)
    {
        Names = NamesOf(member) ?? [];
        Shape = read.Shape;
        Mentions = read.Mentions;
        Attributes = read.MemberAttributes;
        IsConstant = member is FieldDeclarationSyntax field && IsNumberOrText(field);
        ExpressionSyntax[] given = [.. member.AttributeLists.SelectMany(static list => list.Attributes)
            .SelectMany(static attribute => attribute.ArgumentList?.Arguments ?? default)
            .Where(static argument => argument.NameEquals is null).Select(static argument => argument.Expression)];
        Arguments = [.. given.OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText)];
        SaysWhatItNames = given.All(static expression => expression is IdentifierNameSyntax || IsPlain(expression));
    }

    /// <summary>The names that it declares; a constructor has none.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Stands for everything that its symbols are made of.</summary>
    public Digest Shape { get; }

    /// <summary>The names in it, and the texts of its strings.</summary>
    public IReadOnlyCollection<string> Mentions { get; }

    /// <summary>The names of its attributes.</summary>
    public IReadOnlyList<string> Attributes { get; }

    /// <summary>Constants and others given to attributes by their plain names, as sizes are.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>Whether all that attributes are given, those aside, can be read as it stands: a size may be a string that names a member.</summary>
    public bool SaysWhatItNames { get; }

    /// <summary>Whether it is a constant that is a number, or a text that can be read as it stands.</summary>
    public bool IsConstant { get; }

    /// <summary>Whether it is read by itself; others belong to what the whole type says.</summary>
    public static bool IsApart(MemberDeclarationSyntax member)
        // The name of a generated field depends on which of its kind are taken.
        => NamesOf(member) is { } names && !names.Any(static name => name.StartsWith(PartialPropertyParser.BackingPrefix, StringComparison.Ordinal));

    /// <summary>Reads a member by itself; null where that makes no sense.</summary>
    public static MemberContent? Of(MemberDeclarationSyntax member, SyntaxNode type)
    {
        if (!IsApart(member))
        {
            return null;
        }

        DeclarationReader read = new(type);
        read.Read(member);
        return new(member, read);
    }

    private static string[]? NamesOf(MemberDeclarationSyntax member) => member switch
    {
        BaseFieldDeclarationSyntax fields => [.. fields.Declaration.Variables.Select(static variable => variable.Identifier.ValueText)],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        EventDeclarationSyntax happening => [happening.Identifier.ValueText],
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        BaseMethodDeclarationSyntax or IndexerDeclarationSyntax => [],
        _ => null,
    };

    private static bool IsPlain(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax => true,
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax { Token.Value: not string } } => true,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } named } => named[0].Expression is IdentifierNameSyntax,
        _ => false,
    };

    private static bool IsNumberOrText(FieldDeclarationSyntax field)
        => field.Modifiers.Any(SyntaxKind.ConstKeyword)
            && field.Declaration.Type is PredefinedTypeSyntax { Keyword: var type }
            && (!(type.IsKind(SyntaxKind.StringKeyword) || type.IsKind(SyntaxKind.ObjectKeyword))
                || field.Declaration.Variables.All(static variable => variable.Initializer is { Value: var value } && IsPlain(value)));
}
