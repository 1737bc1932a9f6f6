using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Tells a type by its full name, without printing its own: every attribute of every member is asked several times.</summary>
internal static class QualifiedName
{
    /// <summary>Whether a type that is neither nested nor generic has a name: <c>System.ObsoleteAttribute</c>.</summary>
    public static bool Is(INamedTypeSymbol? type, string name)
    {
        if (type is not { ContainingType: null, Arity: 0 })
        {
            return false;
        }

        int end = name.Length;
        for (INamespaceOrTypeSymbol level = type; ; level = level.ContainingNamespace)
        {
            int start = end - level.Name.Length;
            if (start < 0 || string.CompareOrdinal(name, start, level.Name, 0, level.Name.Length) != 0)
            {
                return false;
            }

            if (level.ContainingNamespace is not { IsGlobalNamespace: false })
            {
                return start == 0;
            }

            if (start == 0 || name[start - 1] != '.')
            {
                return false;
            }

            end = start - 1;
        }
    }
}
