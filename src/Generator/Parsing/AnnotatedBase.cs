using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>The nearest base class that has generated code, and what a derived class must override.</summary>
/// <param name="TypeName">Name of the base class, for people.</param>
/// <param name="Method">Name of its initialising method.</param>
/// <param name="Access">Its accessibility as a number of WeightAccess.</param>
internal sealed record AnnotatedBase(string TypeName, string Method, int Access)
{
    public static AnnotatedBase? Find(INamedTypeSymbol type, Compilation compilation)
    {
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is { SpecialType: SpecialType.None }; ancestor = ancestor.BaseType)
        {
            AnnotatedBase? found = SymbolEqualityComparer.Default.Equals(ancestor.ContainingAssembly, compilation.Assembly)
                ? InSource(ancestor.OriginalDefinition, compilation)
                : InReference(ancestor, type, compilation);
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static AnnotatedBase? InSource(INamedTypeSymbol ancestor, Compilation compilation)
        => TypeParser.Emitted(ancestor, compilation) is { } method
            ? new(Naming.DisplayName(ancestor), method.Name.TrimStart('@'), MethodParser.AccessNumber(method.Access))
            : null;

    // Another assembly's private fields are not imported, but the method that was generated there says enough.
    private static AnnotatedBase? InReference(INamedTypeSymbol ancestor, INamedTypeSymbol type, Compilation compilation)
        => ancestor.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(method =>
                (method.IsVirtual || method.IsOverride)
                && GeneratedByUs.Is(method)
                && SignatureConflict.HasInitializeParameters(method)
                && compilation.IsSymbolAccessibleWithin(method, type)) is { } found
            ? new(Naming.DisplayName(ancestor), found.Name, found.DeclaredAccessibility == Accessibility.Public ? 0 : found.DeclaredAccessibility == Accessibility.Protected ? 2 : 1)
            : null;
}
