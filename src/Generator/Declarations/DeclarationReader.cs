using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>Reads stretches of a type's declaration: all but bodies, comments and the types in it.</summary>
/// <param name="type">The declaration.</param>
internal sealed class DeclarationReader(SyntaxNode type)
{
    private readonly StringBuilder _shape = new();

    /// <summary>Stands for everything that was read.</summary>
    public Digest Shape => Digest.Of(_shape.ToString());

    /// <summary>The names in it, those of attributes in both their forms, and the texts of its strings, which may name something too.</summary>
    public HashSet<string> Mentions { get; } = [];

    /// <summary>Names of the attributes of members and parameters, in the order of the text.</summary>
    public List<string> MemberAttributes { get; } = [];

    /// <summary>Names of the type's own attributes.</summary>
    public List<string> OwnAttributes { get; } = [];

    /// <summary>Whether types are declared in it.</summary>
    public bool HoldsTypes { get; private set; }

    /// <summary>Reads a child of the declaration.</summary>
    public void Read(SyntaxNodeOrToken child)
    {
        if (child.AsNode() is not { } node)
        {
            Read(child.AsToken());
            return;
        }

        foreach (SyntaxNodeOrToken part in node.DescendantNodesAndTokensAndSelf(static inner => !IsApart(inner)))
        {
            if (part.AsNode() is { } inner)
            {
                Read(inner);
            }
            else
            {
                Read(part.AsToken());
            }
        }
    }

    /// <summary>Reads every character of the declaration.</summary>
    public void ReadAll() => _shape.Append(type.ToFullString());

    // Bodies make no symbols; a type inside is looked at by itself, an extension block has no name to be one.
    private static bool IsApart(SyntaxNode node)
        => node is BlockSyntax or ArrowExpressionClauseSyntax or ConstructorInitializerSyntax or DelegateDeclarationSyntax
            or BaseTypeDeclarationSyntax { Identifier.RawKind: (int)SyntaxKind.IdentifierToken };

    private void Read(SyntaxToken token)
    {
        _shape.Append((char)token.RawKind).Append(token.Text).Append('\n');
        if (token.Value is string text && token.Parent is LiteralExpressionSyntax)
        {
            Mentions.Add(text);
        }
    }

    private void Read(SyntaxNode part)
    {
        _shape.Append((char)part.RawKind);
        HoldsTypes |= part is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax;
        switch (part)
        {
            case DelegateDeclarationSyntax or BaseTypeDeclarationSyntax { Identifier.RawKind: (int)SyntaxKind.IdentifierToken }:
                _shape.Append(DeclarationContent.TypeName(part)).Append('\n');
                break;
            case BlockSyntax or ArrowExpressionClauseSyntax when part.Parent is AccessorDeclarationSyntax or PropertyDeclarationSyntax && part.DescendantTokens().Any(static token => token.ValueText == "field"):
                // A property whose accessor says so has a field; other bodies are not read at all.
                _shape.Append("field\n");
                break;
            case AttributeSyntax attribute:
                string name = DeclarationContent.LastName(attribute.Name);
                Mentions.Add(name + "Attribute");
                (attribute.Parent?.Parent == type ? OwnAttributes : MemberAttributes).Add(name);
                break;
            case SimpleNameSyntax simple:
                Mentions.Add(simple.Identifier.ValueText);
                break;
        }
    }
}
