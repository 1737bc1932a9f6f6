using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Tells generated members from a user's own: an analyzer sees both.</summary>
internal static class GeneratedByUs
{
    public static bool Is(ISymbol member) => member.GetAttributes().Any(static attribute =>
        QualifiedName.Is(attribute.AttributeClass, KnownNames.GeneratedCodeAttribute)
        && attribute.ConstructorArguments.Length == 2
        && attribute.ConstructorArguments[0].Value is KnownNames.Tool);
}
