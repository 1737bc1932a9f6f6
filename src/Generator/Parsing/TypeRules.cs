using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>What a type must satisfy so that a second part of it can be written.</summary>
internal static class TypeRules
{
    public const LanguageVersion OldestLanguage = LanguageVersion.CSharp9;

    public static bool Check(INamedTypeSymbol type, Violations? violations)
    {
        string name = Naming.DisplayName(type);
        // Every weight of a static class is static, which is reported there.
        bool valid = !type.IsStatic;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        {
            violations?.Add(Descriptors.UnsupportedTypeKind, Naming.Declared(type), name);
            valid = false;
        }

        if (type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < OldestLanguage } options)
        {
            violations?.Add(
                Descriptors.LanguageTooOld, Naming.Declared(type), name, options.LanguageVersion.ToDisplayString(), OldestLanguage.ToDisplayString());
            valid = false;
        }

        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            // Half-written code, which the compiler reports: a class whose name is still missing or is another type's
            // too, a field that stands in no class.
            valid &= part.CanBeReferencedByName && !HasRival(part);
            if (part.IsFileLocal)
            {
                violations?.Add(Descriptors.FileLocalType, Naming.Declared(part), Naming.DisplayName(part), name);
                valid = false;
            }
            else if (!IsPartial(part))
            {
                violations?.Add(Descriptors.TypeNotPartial, Naming.Declared(part), Naming.DisplayName(part), name);
                valid = false;
            }
        }

        return valid;
    }

    private static bool HasRival(INamedTypeSymbol type)
        => ((INamespaceOrTypeSymbol)type.ContainingSymbol).GetTypeMembers(type.Name, type.Arity)
            .Any(other => !other.IsFileLocal && !SymbolEqualityComparer.Default.Equals(other, type));

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.All(
        static reference => reference.GetSyntax() is not TypeDeclarationSyntax syntax || syntax.Modifiers.Any(SyntaxKind.PartialKeyword));
}
