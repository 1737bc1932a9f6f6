using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>What a type's declaration says by itself, wherever it stands: all but bodies, comments and the types in it.</summary>
internal sealed class DeclarationContent
{
    private readonly HashSet<string> _mentions = [];
    private readonly List<string> _memberAttributes = [];
    private readonly List<string> _ownAttributes = [];
    private object? _text;

    public DeclarationContent(SyntaxNode node)
    {
        StringBuilder shape = new();
        foreach (SyntaxNodeOrToken part in node.DescendantNodesAndTokens(inner => inner == node || !IsApart(inner)))
        {
            shape.Append((char)part.RawKind);
            if (part.IsToken)
            {
                shape.Append(part.AsToken().Text).Append('\n');
            }
            else if (part.AsNode() is { } inner)
            {
                HoldsTypes |= inner != node && inner is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax;
                Add(inner, node, shape);
            }
        }

        // Where the parser gave up, or nullability changes midway, every character counts.
        if (node.ContainsSkippedText || (node.ContainsDirectives && node.DescendantTrivia(static inner => inner.ContainsDirectives).Any(static trivia => trivia.IsKind(SyntaxKind.NullableDirectiveTrivia))))
        {
            shape.Append(node.ToFullString());
        }

        Shape = Digest.Of(shape.ToString());
    }

    /// <summary>Stands for everything that symbols are made of.</summary>
    public Digest Shape { get; }

    /// <summary>The names used outside of bodies; those of attributes in both their forms.</summary>
    public IReadOnlyCollection<string> Mentions => _mentions;

    /// <summary>Whether types are declared in it.</summary>
    public bool HoldsTypes { get; private set; }

    /// <summary>Whether a member or parameter has an attribute of one of the given names.</summary>
    public bool HasOnMembers(ICollection<string> names) => _memberAttributes.Any(names.Contains);

    /// <summary>Whether the declaration itself has one.</summary>
    public bool HasItself(ICollection<string> names) => _ownAttributes.Any(names.Contains);

    /// <summary>Stands for the whole text, bodies and comments included.</summary>
    /// <param name="node">The declaration itself, or the same in a file that was parsed anew: nodes are not kept, since each keeps its file.</param>
    public Digest Text(SyntaxNode node) => (Digest)(_text ??= Digest.Of(node.ToString()));

    /// <summary>The last part of a qualified name.</summary>
    public static string LastName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The name of a type as metadata has it, without what it stands in: <c>Layer`1</c>.</summary>
    public static string TypeName(SyntaxNode type) => type switch
    {
        TypeDeclarationSyntax { Identifier.ValueText: "" } => "",
        TypeDeclarationSyntax { TypeParameterList: { } parameters } generic => WithArity(generic.Identifier, parameters),
        DelegateDeclarationSyntax { TypeParameterList: { } parameters } generic => WithArity(generic.Identifier, parameters),
        BaseTypeDeclarationSyntax plain => plain.Identifier.ValueText,
        DelegateDeclarationSyntax plain => plain.Identifier.ValueText,
        _ => "",
    };

    private static string WithArity(SyntaxToken name, TypeParameterListSyntax parameters)
        => $"{name.ValueText}`{parameters.Parameters.Count.ToString(CultureInfo.InvariantCulture)}";

    // Bodies make no symbols; a type inside is looked at by itself, an extension block has no name to be one.
    private static bool IsApart(SyntaxNode node)
        => node is BlockSyntax or ArrowExpressionClauseSyntax or ConstructorInitializerSyntax or DelegateDeclarationSyntax
            or BaseTypeDeclarationSyntax { Identifier.RawKind: (int)SyntaxKind.IdentifierToken };

    private void Add(SyntaxNode part, SyntaxNode type, StringBuilder shape)
    {
        switch (part)
        {
            case DelegateDeclarationSyntax or BaseTypeDeclarationSyntax { Identifier.RawKind: (int)SyntaxKind.IdentifierToken }:
                shape.Append(TypeName(part)).Append('\n');
                break;
            case BlockSyntax or ArrowExpressionClauseSyntax when part.Parent is AccessorDeclarationSyntax or PropertyDeclarationSyntax && part.DescendantTokens().Any(static token => token.ValueText == "field"):
                // A property whose accessor says so has a field; other bodies are not read at all.
                shape.Append("field\n");
                break;
            case AttributeSyntax attribute:
                string name = LastName(attribute.Name);
                _mentions.Add(name + "Attribute");
                (attribute.Parent?.Parent == type ? _ownAttributes : _memberAttributes).Add(name);
                break;
            case SimpleNameSyntax simple:
                _mentions.Add(simple.Identifier.ValueText);
                break;
        }
    }
}
