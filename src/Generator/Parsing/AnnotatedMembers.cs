using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>Finds the weight and module attributes of a type's members.</summary>
internal static class AnnotatedMembers
{
    /// <summary>Fields and properties with a weight attribute, in the order of declaration.</summary>
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type)
        => type.GetMembers().Where(static member => member is IFieldSymbol or IPropertySymbol && Attributes(member).Any());

    /// <summary>Fields and properties with [WeightModule], in the order of declaration.</summary>
    public static IEnumerable<ISymbol> Modules(INamedTypeSymbol type)
        => type.GetMembers().Where(static member => member is IFieldSymbol or IPropertySymbol && member.GetAttributes().Any(IsModuleAttribute));

    /// <summary>Whether there is anything to initialise.</summary>
    public static bool Any(INamedTypeSymbol type) => All(type).Any();

    /// <summary>The ids under which the compiler refuses the use of an [Experimental] member.</summary>
    public static IEnumerable<string> Experiments(ISymbol member)
        => member.GetAttributes()
            .Where(static attribute => QualifiedName.Is(attribute.AttributeClass, "System.Diagnostics.CodeAnalysis.ExperimentalAttribute"))
            .Select(static attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string)
            .OfType<string>()
            .Where(SyntaxFacts.IsValidIdentifier);

    public static IEnumerable<AttributeData> Attributes(ISymbol member) => member.GetAttributes().Where(IsWeightAttribute);

    private static IEnumerable<ISymbol> All(INamedTypeSymbol type)
        => type.GetMembers().Where(static member => member is IFieldSymbol or IPropertySymbol && member.GetAttributes().Any(IsOurs));

    /// <summary>Whether a record's parameter declares the property.</summary>
    public static bool IsDeclaredByParameter(ISymbol member)
        => member.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is ParameterSyntax);

    /// <summary>
    /// Whether a syntax hit leads to the member: [field: …] on a property and [property: …] on a record's parameter
    /// annotate one that has no declaration of its own.
    /// </summary>
    public static bool IsReachableBySyntax(ISymbol member) => !member.IsImplicitlyDeclared && !IsDeclaredByParameter(member);

    /// <summary>Whether it is a weight attribute or [WeightModule].</summary>
    public static bool IsOurs(AttributeData attribute) => IsWeightAttribute(attribute) || IsModuleAttribute(attribute);

    public static bool IsModuleAttribute(AttributeData attribute) => QualifiedName.Is(attribute.AttributeClass, KnownNames.WeightModuleAttribute);

    public static bool IsWeightAttribute(AttributeData attribute)
    {
        for (INamedTypeSymbol? type = attribute.AttributeClass?.BaseType; type is not null; type = type.BaseType)
        {
            if (QualifiedName.Is(type, KnownNames.WeightInitAttribute))
            {
                return true;
            }
        }

        return false;
    }
}
