using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>The names under which a type enters keys, files and declarations.</summary>
internal static class Naming
{
    /// <summary>Full metadata name: <c>Ns.Outer`1+Inner</c>. Part of the promise in docs/determinism.md.</summary>
    public static string KeyName(INamedTypeSymbol type)
    {
        string own = type.ContainingType is { } outer ? $"{KeyName(outer)}+{type.MetadataName}" : type.MetadataName;
        return type.ContainingType is null && type.ContainingNamespace is { IsGlobalNamespace: false } space
            ? $"{space.ToDisplayString(Plain)}.{own}"
            : own;
    }

    /// <summary>File name. File systems and the compiler ignore case, so names that differ by case alone get a suffix.</summary>
    public static string HintName(INamedTypeSymbol type)
    {
        string name = KeyName(type);
        return HasTwin(type) ? $"{name}-{StableHash(name):x8}.g.cs" : $"{name}.g.cs";
    }

    public static string Namespace(INamedTypeSymbol type)
        => type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString(Escaped) : "";

    /// <summary>The partial declarations that lead to the type, outermost first.</summary>
    public static IEnumerable<string> Declarations(INamedTypeSymbol type)
    {
        string keyword = type switch
        {
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => "class",
        };
        string parameters = type.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", type.TypeParameters.Select(static parameter => Escape(parameter.Name)))}>";
        string own = $"partial {keyword} {Escape(type.Name)}{parameters}";
        return type.ContainingType is { } outer ? Declarations(outer).Append(own) : [own];
    }

    public static string DisplayName(INamedTypeSymbol type) => type.ToDisplayString(Plain);

    /// <summary>A weight's type for people: <c>double[,]</c>.</summary>
    public static string TypeText(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(Readable);

    /// <summary>An identifier that is safe in a declaration, where the compiler refuses contextual keywords too (<c>required</c>, <c>scoped</c>).</summary>
    public static string Escape(string identifier)
        => SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None
            ? "@" + identifier
            : identifier;

    /// <summary>Where a type is declared: the name in its first declaration.</summary>
    public static Location? Declared(INamedTypeSymbol type)
        => type.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax())
            .OfType<BaseTypeDeclarationSyntax>().Select(static syntax => syntax.Identifier.GetLocation()).FirstOrDefault();

    private static readonly SymbolDisplayFormat Plain = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    private static readonly SymbolDisplayFormat Escaped = Plain.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    // The default format writes double[*,*].
    private static readonly SymbolDisplayFormat Readable = SymbolDisplayFormat.CSharpErrorMessageFormat.RemoveMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.UseAsterisksInMultiDimensionalArrays);

    private static bool HasTwin(INamespaceOrTypeSymbol symbol)
    {
        for (ISymbol current = symbol; current.ContainingSymbol is INamespaceOrTypeSymbol parent; current = parent)
        {
            // A namespace is looked at in its own assembly only: those of all references together are thousands.
            foreach (INamespaceOrTypeSymbol sibling in parent.GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                if (sibling.Name != current.Name && string.Equals(sibling.Name, current.Name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // FNV-1a: string.GetHashCode differs from run to run.
    private static uint StableHash(string text) => text.Aggregate(2166136261u, static (hash, letter) => unchecked((hash ^ letter) * 16777619u));
}
