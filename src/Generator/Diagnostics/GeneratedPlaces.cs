using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>Tells code that a tool wrote into a user's file: it is not its author's to change, and nothing is said of it.</summary>
internal static class GeneratedPlaces
{
    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal) { "GeneratedCode", "GeneratedCodeAttribute" };

    /// <summary>Whether a file is a generator's, by its name.</summary>
    public static bool IsGeneratorsName(string path) => path.EndsWith(".g.cs", StringComparison.Ordinal);

    /// <summary>Whether a file is generated, by its name or by the comment above it.</summary>
    public static bool IsGenerated(SyntaxTree file) => IsGeneratorsName(file.FilePath) || FileDeclarations.Of(file, default).Header.IsGenerated;

    /// <summary>Whether what is found of a type stands in a generated file, or in what [GeneratedCode] marks: a member, the type or one around it.</summary>
    public static bool Hold(Location location, TypeDeclarations type, ProjectDeclarations project)
        => (location.SourceTree is { } file && IsGenerated(file))
            || project.Around(type).Any(static outer => outer.Parts.Any(static part => part.Content.HasItself(Marks)))
            || (type.Parts.Any(static part => part.Content.HasOnMembers(Marks)) && IsInMarkedMember(location));

    /// <summary>Whether a place follows #line hidden.</summary>
    public static bool IsHidden(Location location, CancellationToken cancellation)
        => location.SourceTree?.GetLineVisibility(location.SourceSpan.Start, cancellation) == LineVisibility.Hidden;

    private static bool IsInMarkedMember(Location location) => location.SourceTree?.GetRoot().FindNode(location.SourceSpan).AncestorsAndSelf()
        .OfType<MemberDeclarationSyntax>().SelectMany(static member => member.AttributeLists).SelectMany(static list => list.Attributes)
        .Any(static attribute => Marks.Contains(DeclarationContent.LastName(attribute.Name))) is true;
}
