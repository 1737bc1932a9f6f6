using System;

namespace WeightInit;

/// <summary>Sets the default seed, the name and the accessibility of the generated method. Optional.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = true)]
public sealed class WeightModelAttribute : Attribute
{
    /// <summary>The seed used when the method is called without a key.</summary>
    public long Seed { get; set; }

    /// <summary>Name of the generated method; <c>InitializeWeights</c> by default.</summary>
    public string? Method { get; set; }

    /// <summary>Accessibility of the generated methods; public by default.</summary>
    public WeightAccess Access { get; set; }
}
