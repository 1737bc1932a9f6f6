using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace WeightInit.Generator;

/// <summary>What a text declares under some options, for every tree that is parsed from it: no node of any is held.</summary>
internal sealed class TextReading(
    string path, ParseOptions options, FileHeader header, IReadOnlyList<(int Position, Digest Said)> nullability, IReadOnlyDictionary<TextSpan, DeclarationContent> contents)
{
    public FileHeader Header { get; } = header;

    /// <summary>Its #nullable directives and where they stand.</summary>
    public IReadOnlyList<(int Position, Digest Said)> Nullability { get; } = nullability;

    /// <summary>Whether a tree over the same text reads the same.</summary>
    public bool IsOf(SyntaxTree tree) => tree.FilePath == path && tree.Options.Equals(options);

    /// <summary>What the declaration that has a span says.</summary>
    public DeclarationContent? At(TextSpan span) => contents.TryGetValue(span, out DeclarationContent? content) ? content : null;
}
