using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>One declaration of a type in a file.</summary>
internal sealed class TypePart
{
    private readonly Digest _fullName;

    /// <summary>A declaration where it stands.</summary>
    /// <param name="fullName">The type's full metadata name: <c>Ns.Outer`1+Inner</c>.</param>
    /// <param name="path">The names of what it stands in, outermost first, and its own.</param>
    /// <param name="container">The full name of the type around it; null where there is none.</param>
    /// <param name="node">The declaration.</param>
    /// <param name="content">What it says.</param>
    /// <param name="surroundings">Stands for which usings of a namespace concern it, and the #nullable directives above it.</param>
    /// <param name="before">The same declaration in the file before an edit; null where there is none.</param>
    public TypePart(string fullName, string[] path, string? container, SyntaxNode node, DeclarationContent content, Digest surroundings, TypePart? before)
    {
        FullName = fullName;
        Path = path;
        Container = container;
        Node = node;
        Content = content;
        _fullName = before?.FullName == fullName ? before._fullName : Digest.Of(fullName);
        Digest place = _fullName.Then(surroundings);
        Shape = place.Then(content.Shape);
        Frame = place.Then(content.Head);
    }

    public string FullName { get; }

    /// <summary>The names, without arity, of the namespaces and types that it stands in, outermost first, and its own.</summary>
    public string[] Path { get; }

    public string? Container { get; }

    public SyntaxNode Node { get; }

    public DeclarationContent Content { get; }

    /// <summary>Stands for its name, what stands around it and what it says.</summary>
    public Digest Shape { get; }

    /// <summary>Stands for what of that concerns all its members.</summary>
    public Digest Frame { get; }

    /// <summary>Stands for its whole text, bodies included.</summary>
    public Digest Text => Content.Text(Node);

    /// <summary>Its own name without arity, as source mentions it.</summary>
    public string Name => Path[Path.Length - 1];
}
