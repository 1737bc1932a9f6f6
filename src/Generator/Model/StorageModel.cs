namespace WeightInit.Generator;

/// <summary>A container that generated code can open and fill.</summary>
/// <param name="FilledBy">The fully qualified static class whose methods it calls.</param>
/// <param name="TypeName">The fully qualified type of the field.</param>
/// <param name="Elements">Keyword of the type in which the weight is computed; float and double where that is known only at run time.</param>
/// <param name="Rank">Number of dimensions; 0 where any.</param>
/// <param name="IsFlat">Whether it knows only its number of elements.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="CanAllocate">Whether the class has Allocate for it.</param>
/// <param name="HasSpan">Whether the class gives its memory.</param>
/// <param name="IsRenewed">Whether it cannot be changed and is made anew by Create.</param>
/// <param name="HasRows">Whether compressed rows go in and out.</param>
/// <param name="HasFault">Whether the class has Fault for it.</param>
/// <param name="HasElement">Whether the class has Element for it.</param>
/// <param name="IsOfHalf">Whether its elements are seen to be Half, computed in float.</param>
/// <param name="HasBias">Whether the class has BiasLength and WriteBias for it.</param>
internal sealed record StorageModel(
    string FilledBy,
    string TypeName,
    EquatableArray<string> Elements,
    int Rank,
    bool IsFlat,
    bool IsValueType,
    bool CanAllocate,
    bool HasSpan,
    bool IsRenewed,
    bool HasRows,
    bool HasFault,
    bool HasElement,
    bool IsOfHalf,
    bool HasBias);
