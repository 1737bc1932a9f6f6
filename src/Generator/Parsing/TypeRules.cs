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

            // An enclosing type is told when it is looked at itself: a diagnostic belongs to the declaration it stands on.
            valid &= CheckPart(part, type, ReferenceEquals(part, type) ? violations : null);
        }

        return valid;
    }

    /// <summary>Whether types with weights may stand in a type.</summary>
    public static bool CanEnclose(INamedTypeSymbol type) => !type.IsFileLocal && IsPartial(type);

    /// <summary>What a type without weights must satisfy because the types in it have some.</summary>
    public static void CheckEnclosing(INamedTypeSymbol type, Violations violations)
    {
        if (FirstWithWeights(type) is { } inner)
        {
            CheckPart(type, inner, violations);
        }
    }

    private static INamedTypeSymbol? FirstWithWeights(INamedTypeSymbol type) => type.GetTypeMembers()
        .Select(static nested => AnnotatedMembers.Any(nested) ? nested : FirstWithWeights(nested)).FirstOrDefault(static found => found is not null);

    private static bool CheckPart(INamedTypeSymbol part, INamedTypeSymbol type, Violations? violations)
    {
        DiagnosticDescriptor? broken = part.IsFileLocal ? Descriptors.FileLocalType : !IsPartial(part) ? Descriptors.TypeNotPartial : null;
        if (broken is not null)
        {
            violations?.Add(broken, Naming.Declared(part), Naming.DisplayName(part), Naming.DisplayName(type));
        }

        return broken is null;
    }

    private static bool HasRival(INamedTypeSymbol type)
        => ((INamespaceOrTypeSymbol)type.ContainingSymbol).GetTypeMembers(type.Name, type.Arity)
            .Any(other => !other.IsFileLocal && !SymbolEqualityComparer.Default.Equals(other, type));

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.All(
        static reference => reference.GetSyntax() is not TypeDeclarationSyntax syntax || syntax.Modifiers.Any(SyntaxKind.PartialKeyword));
}
