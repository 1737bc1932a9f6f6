using System;

namespace WeightInit;

/// <summary>Fills the weight with Gaussian values.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class NormalInitAttribute : WeightInitAttribute
{
    /// <summary>A weight of the shape that the storage already has.</summary>
    public NormalInitAttribute()
    {
    }

    /// <summary>A weight of a given shape.</summary>
    /// <param name="shape">The sizes, outermost dimension first.</param>
    public NormalInitAttribute(params int[] shape) => _ = shape;

    /// <summary>A weight whose shape is known at run time.</summary>
    /// <param name="shape">Names of the int members that hold the sizes, outermost dimension first.</param>
    public NormalInitAttribute(params string[] shape) => _ = shape;

    /// <summary>Mean of the values; finite, 0 by default.</summary>
    public double Mean { get; set; }

    /// <summary>Standard deviation of the values; finite and not negative, 1 by default.</summary>
    public double StandardDeviation { get; set; } = 1;
}
