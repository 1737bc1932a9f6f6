using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>What a type's declaration says by itself, wherever it stands: all but bodies, comments and the types in it.</summary>
internal sealed class DeclarationContent
{
    private readonly List<MemberContent> _members = [];
    private readonly HashSet<string> _mentions;
    private readonly IReadOnlyList<string> _ownAttributes;
    private readonly IReadOnlyList<string> _parameterAttributes;
    private object? _text;

    /// <summary>Reads a declaration.</summary>
    /// <param name="node">The declaration.</param>
    /// <param name="before">What it was before an edit, of which only what changed is read anew; null where it is not known.</param>
    public DeclarationContent(SyntaxNode node, TypePart? before)
    {
        DeclarationReader head = new(node);
        KeptMembers kept = new(node, before);
        bool mayHoldWeights = MayHoldWeights(node);
        foreach (SyntaxNodeOrToken child in node.ChildNodesAndTokens())
        {
            if (mayHoldWeights && child.AsNode() is MemberDeclarationSyntax member && (kept.Next(member) ?? MemberContent.Of(member, node)) is { } content)
            {
                _members.Add(content);
            }
            else
            {
                head.Read(child);
            }
        }

        // Where the parser gave up, or nullability changes midway, every character counts.
        if (node.ContainsSkippedText || (node.ContainsDirectives && node.DescendantTrivia(static inner => inner.ContainsDirectives).Any(static trivia => trivia.IsKind(SyntaxKind.NullableDirectiveTrivia))))
        {
            head.ReadAll();
        }

        Head = head.Shape;
        HeadMentions = head.Mentions;
        HoldsTypes = head.HoldsTypes;
        _ownAttributes = head.OwnAttributes;
        _parameterAttributes = head.MemberAttributes;
        _mentions = [.. head.Mentions, .. _members.SelectMany(static member => member.Mentions)];
        Shape = _members.Aggregate(Head, static (shape, member) => shape.Then(member.Shape));
    }

    /// <summary>Stands for everything that symbols are made of.</summary>
    public Digest Shape { get; }

    /// <summary>Stands for what concerns all members: the type's own attributes, name, parameters and bases, and what is no member by itself.</summary>
    public Digest Head { get; }

    /// <summary>The names in that.</summary>
    public IReadOnlyCollection<string> HeadMentions { get; }

    /// <summary>The members, in the order of the declaration; none where no field or property has an attribute.</summary>
    public IReadOnlyList<MemberContent> Members => _members;

    /// <summary>The names used outside of bodies; those of attributes in both their forms.</summary>
    public HashSet<string> Mentions => _mentions;

    /// <summary>Whether types are declared in it.</summary>
    public bool HoldsTypes { get; }

    /// <summary>Whether a member or parameter has an attribute of one of the given names.</summary>
    public bool HasOnMembers(ICollection<string> names) => _parameterAttributes.Any(names.Contains) || _members.Any(member => member.Attributes.Any(names.Contains));

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

    // Of most types of a project no member is ever asked for, and what is read of them is kept as long as they are.
    private static bool MayHoldWeights(SyntaxNode node)
        => node is TypeDeclarationSyntax type && type.Members.Any(static member => member is BaseFieldDeclarationSyntax or PropertyDeclarationSyntax && member.AttributeLists.Count > 0);

    private static string WithArity(SyntaxToken name, TypeParameterListSyntax parameters)
        => $"{name.ValueText}`{parameters.Parameters.Count.ToString(CultureInfo.InvariantCulture)}";
}
