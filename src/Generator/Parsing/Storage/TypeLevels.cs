using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>A type and what it can be taken for.</summary>
internal static class TypeLevels
{
    /// <summary>The type, then its base classes, nearest first.</summary>
    public static IEnumerable<ITypeSymbol> Classes(ITypeSymbol type)
    {
        for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            yield return level;
        }
    }

    /// <summary>The same, then its interfaces.</summary>
    public static IEnumerable<ITypeSymbol> All(ITypeSymbol type) => Classes(type).Concat(type.AllInterfaces);
}
