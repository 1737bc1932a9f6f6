namespace WeightInit.Generator;

/// <summary>The signature of the generated methods.</summary>
/// <param name="Name">Name of the initialising method, escaped.</param>
/// <param name="Access">Accessibility keyword.</param>
/// <param name="Dispatch">What follows from the type's place in its hierarchy.</param>
/// <param name="ImplementsInterface">Whether the type is to implement IWeightInitializable.</param>
internal sealed record MethodModel(string Name, string Access, Dispatch Dispatch, bool ImplementsInterface);

/// <summary>How a generated method is dispatched.</summary>
internal enum Dispatch
{
    /// <summary>Structs and sealed classes.</summary>
    Direct,

    /// <summary>A class that may be derived from.</summary>
    Virtual,

    /// <summary>A class with an annotated base.</summary>
    Override,
}
