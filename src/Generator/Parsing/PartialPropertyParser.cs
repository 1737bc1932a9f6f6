using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>Partial properties that their author left to the generator to implement.</summary>
internal static class PartialPropertyParser
{
    public const LanguageVersion OldestLanguage = LanguageVersion.CSharp13;

    /// <summary>What the names of generated fields begin with.</summary>
    public const string BackingPrefix = "_storageOf";

    public static bool IsToBeImplemented(IPropertySymbol property)
        => property.IsPartialDefinition && (property.PartialImplementationPart is not { } part || GeneratedByUs.Is(part));

    /// <summary>The language version that a property is written in where it knows no partial properties; null where it does.</summary>
    public static string? TooOld(IPropertySymbol property)
        => property.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < OldestLanguage } options
            ? options.LanguageVersion.ToDisplayString()
            : null;

    public static PropertyModel? Parse(IPropertySymbol property)
    {
        if (!IsToBeImplemented(property)
            || property.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()).OfType<PropertyDeclarationSyntax>().FirstOrDefault() is not { } syntax)
        {
            return null;
        }

        return new PropertyModel(
            string.Join(" ", syntax.Modifiers.Select(static modifier => modifier.Text)),
            property.Type.ToDisplayString(FullName),
            Naming.Escape(property.Name),
            BackingField(property),
            property.NullableAnnotation == NullableAnnotation.Annotated || property.Type.IsValueType,
            Accessor(syntax, SyntaxKind.GetAccessorDeclaration) ?? "get",
            Accessor(syntax, SyntaxKind.SetAccessorDeclaration) ?? Accessor(syntax, SyntaxKind.InitAccessorDeclaration));
    }

    private static readonly SymbolDisplayFormat FullName = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static string? Accessor(PropertyDeclarationSyntax syntax, SyntaxKind kind)
        => syntax.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(kind)) is { } found
            ? string.Join(" ", found.Modifiers.Select(static modifier => modifier.Text).Append(found.Keyword.Text))
            : null;

    private static string BackingField(IPropertySymbol property)
    {
        string name = BackingPrefix + property.Name;
        while (property.ContainingType.GetMembers(name).Any(static member => !GeneratedByUs.Is(member)))
        {
            name += "_";
        }

        return name;
    }
}
