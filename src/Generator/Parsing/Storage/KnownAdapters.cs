using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Packages of ours that fill types of others.</summary>
internal static class KnownAdapters
{
    private static readonly (string Namespace, string Package)[] Packages =
    [
        ("MathNet.Numerics.LinearAlgebra", "WeightInit.MathNet"),
        ("System.Numerics.Tensors", "WeightInit.Tensors"),
        ("TorchSharp", "WeightInit.TorchSharp"),
    ];

    /// <summary>The package that fills a type and is not referenced yet; null where we know none.</summary>
    public static string? Missing(ITypeSymbol type, Compilation compilation)
        => TypeLevels.Classes(type)
            .Select(static level => level.ContainingNamespace?.ToDisplayString() ?? "")
            .SelectMany(static space => Packages.Where(known => space == known.Namespace || space.StartsWith(known.Namespace + ".", System.StringComparison.Ordinal)))
            .Select(static known => known.Package)
            .FirstOrDefault(package => compilation.ReferencedAssemblyNames.All(reference => reference.Name != package));
}
