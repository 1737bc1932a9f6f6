using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>One [assembly: WeightStorage(…)], while parsing; never part of a model.</summary>
/// <param name="Storage">The type whose fields it is about; the definition of a generic one.</param>
/// <param name="FilledBy">The class that fills them.</param>
/// <param name="Rank">Number of dimensions; 0 where any.</param>
/// <param name="IsFlat">Whether the storage knows only its number of elements.</param>
internal sealed record Adapter(ITypeSymbol Storage, INamedTypeSymbol FilledBy, int Rank, bool IsFlat);
