namespace WeightInit.Generator;

/// <summary>A container that generated code can open and fill.</summary>
/// <param name="FilledBy">The fully qualified static class whose methods it calls.</param>
/// <param name="Elements">Keyword of the type in which the weight is computed; float and double where that is known only at run time.</param>
/// <param name="Rank">Number of dimensions; 0 where any.</param>
/// <param name="IsFlat">Whether it knows only its number of elements.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="CanAllocate">Whether the class has Allocate for it.</param>
/// <param name="HasSpan">Whether the class gives its memory.</param>
/// <param name="HasFault">Whether the class has Fault for it.</param>
/// <param name="HasElement">Whether the class has Element for it.</param>
/// <param name="HasBias">Whether the class has BiasLength and WriteBias for it.</param>
internal sealed record StorageModel(
    string FilledBy,
    EquatableArray<string> Elements,
    int Rank,
    bool IsFlat,
    bool IsValueType,
    bool CanAllocate,
    bool HasSpan,
    bool HasFault,
    bool HasElement,
    bool HasBias);
