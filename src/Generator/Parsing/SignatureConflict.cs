using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Finds a member of the user's own that stands where a generated method must go.</summary>
internal static class SignatureConflict
{
    public static ISymbol? Find(INamedTypeSymbol type, string method, Dispatch dispatch)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            bool own = ReferenceEquals(level, type);
            ISymbol? taken = level.GetMembers(method).FirstOrDefault(member => Blocks(member, own, HasInitializeParameters))
                ?? level.GetMembers(KnownNames.VerifyMethod).FirstOrDefault(member => Blocks(member, own, HasVerifyParameters));
            if (taken is not null)
            {
                return taken;
            }

            // Above an overridden level the generated method of the base already stood its test.
            if (dispatch == Dispatch.Override)
            {
                return null;
            }
        }

        return null;
    }

    public static bool HasInitializeParameters(ISymbol member)
        => HasParameters(member, KnownNames.WeightKey, KnownNames.WeightInitOptions);

    private static bool HasVerifyParameters(ISymbol member)
        => HasParameters(member, KnownNames.WeightInitOptions);

    private static bool HasParameters(ISymbol member, params string[] types)
        => member is IMethodSymbol { IsGenericMethod: false } method
            && method.Parameters.Length == types.Length
            && method.Parameters.Zip(types, Is).All(static same => same);

    private static bool Is(IParameterSymbol parameter, string type)
        => parameter.RefKind == RefKind.None && parameter.Type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString() == type;

    private static bool Blocks(ISymbol member, bool own, System.Func<ISymbol, bool> hasParameters)
        => !GeneratedByUs.Is(member)
            && (own || member.DeclaredAccessibility != Accessibility.Private)
            && (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } || hasParameters(member));
}
