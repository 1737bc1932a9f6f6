using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>All declarations of one type of a project, in the order of its files, without those that we generate.</summary>
internal sealed class TypeDeclarations(string fullName)
{
    private readonly List<(TypePart Part, FileHeader Header)> _parts = [];
    private object? _shape;
    private object? _text;
    private ILookup<string, MemberContent>? _members;

    public string FullName { get; } = fullName;

    public IEnumerable<TypePart> Parts => _parts.Select(static entry => entry.Part);

    public TypePart First => _parts[0].Part;

    /// <summary>Whether a member's attribute could be one of ours, by its name.</summary>
    public bool MayHoldWeights { get; set; }

    /// <summary>Whether an attribute of its own could be [SignalPath].</summary>
    public bool MayHavePath { get; set; }

    /// <summary>Whether an attribute of its own could be [WeightModel].</summary>
    public bool MayHaveArguments { get; set; }

    /// <summary>Whether a type in it may hold weights.</summary>
    public bool MayEnclose { get; set; }

    /// <summary>Stands for all that it says, its files' usings included.</summary>
    public Digest Shape => (Digest)(_shape ??= _parts.Aggregate(default(Digest), static (shape, entry) => shape.Then(entry.Part.Shape).Then(entry.Header.Own)));

    /// <summary>Stands for what of that concerns all its members.</summary>
    public Digest Frame => _parts.Aggregate(default(Digest), static (frame, entry) => frame.Then(entry.Part.Frame).Then(entry.Header.Own));

    /// <summary>The names in that.</summary>
    public IEnumerable<string> FrameMentions => _parts.SelectMany(static entry => entry.Part.Content.HeadMentions.Concat(entry.Header.Mentions));

    /// <summary>Its members by their names.</summary>
    public ILookup<string, MemberContent> Members => _members ??= Parts.SelectMany(static part => part.Content.Members)
        .SelectMany(static member => member.Names.Select(name => (Name: name, Member: member))).ToLookup(static named => named.Name, static named => named.Member, StringComparer.Ordinal);

    /// <summary>Stands for its whole text as its author wrote it.</summary>
    public Digest Text => (Digest)(_text ??= WrittenParts.Aggregate(default(Digest), static (text, part) => text.Then(part.Text)));

    /// <summary>The declarations that its author wrote, whose text that is.</summary>
    public IEnumerable<SyntaxNode> Written => WrittenParts.Select(static part => part.Node);

    /// <summary>The files in which it is declared, one a part.</summary>
    public IEnumerable<FileHeader> Headers => _parts.Select(static entry => entry.Header);

    /// <summary>The types of the project that it mentions, and the one around it; kept here for whoever asks again.</summary>
    public IReadOnlyList<TypeDeclarations>? Neighbours { get; set; }

    /// <summary>Those and what they mention, kept likewise.</summary>
    public IReadOnlyList<TypeDeclarations>? Reach { get; set; }

    /// <summary>The digest of what all these say, kept likewise.</summary>
    public object? Depends { get; set; }

    private IEnumerable<TypePart> WrittenParts => Parts.Where(static part => !GeneratedPlaces.IsGeneratorsName(part.Node.SyntaxTree.FilePath));

    /// <summary>What a file declares of it: one symbol, of half-written code perhaps several.</summary>
    public IEnumerable<INamedTypeSymbol> Symbols(SemanticModel file, CancellationToken cancellation) => Parts
        .Where(part => part.Node.SyntaxTree == file.SyntaxTree)
        .Select(part => file.GetDeclaredSymbol(part.Node, cancellation))
        .OfType<INamedTypeSymbol>()
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>Whether a type has these declarations and no others, but for what we generate.</summary>
    public bool IsAllOf(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Count(static reference => !OwnFiles.Is(reference.SyntaxTree)) == _parts.Count;

    public void Add(TypePart part, FileHeader header) => _parts.Add((part, header));
}
