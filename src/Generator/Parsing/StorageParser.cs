using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Decides who fills a field of a given type.</summary>
internal static class StorageParser
{
    public static StorageModel? Parse(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 2 } matrix => Array(matrix.ElementType, 2),
        IArrayTypeSymbol { Rank: 1, ElementType: IArrayTypeSymbol { Rank: 1 } row } => Array(row.ElementType, 2),
        IArrayTypeSymbol { Rank: 1 } flat => Array(flat.ElementType, 0),
        _ => null,
    };

    private static StorageModel? Array(ITypeSymbol element, int rank) => element.SpecialType switch
    {
        SpecialType.System_Single => new(KnownNames.ArrayStorage, "float", rank),
        SpecialType.System_Double => new(KnownNames.ArrayStorage, "double", rank),
        _ => null,
    };
}
