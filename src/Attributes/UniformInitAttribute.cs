using System;

namespace WeightInit;

/// <summary>Fills the weight with values uniform in [Low, High).</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class UniformInitAttribute : WeightInitAttribute
{
    /// <summary>A weight of the shape that the storage already has.</summary>
    public UniformInitAttribute()
    {
    }

    /// <summary>A weight of a given shape.</summary>
    /// <param name="shape">The sizes, outermost dimension first.</param>
    public UniformInitAttribute(params int[] shape) => _ = shape;

    /// <summary>A weight whose shape is known at run time.</summary>
    /// <param name="shape">Names of the int members that hold the sizes, outermost dimension first.</param>
    public UniformInitAttribute(params string[] shape) => _ = shape;

    /// <summary>Lower bound, included; 0 by default.</summary>
    public double Low { get; set; }

    /// <summary>Upper bound, excluded; 1 by default.</summary>
    public double High { get; set; } = 1;
}
