using System;

namespace WeightInit;

/// <summary>Fills the weight with Gaussian values conditioned to lie within bounds.</summary>
/// <remarks>The deviation is that of the result: the parent is widened so that cutting its tails leaves it.</remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class TruncatedNormalInitAttribute : WeightInitAttribute
{
    /// <summary>A weight of the shape that the storage already has.</summary>
    public TruncatedNormalInitAttribute()
    {
    }

    /// <summary>A weight of a given shape.</summary>
    /// <param name="shape">The sizes, outermost dimension first.</param>
    public TruncatedNormalInitAttribute(params int[] shape) => _ = shape;

    /// <summary>A weight whose shape is known at run time.</summary>
    /// <param name="shape">Names of the int members that hold the sizes, outermost dimension first.</param>
    public TruncatedNormalInitAttribute(params string[] shape) => _ = shape;

    /// <summary>Standard deviation of the result; positive and finite, 1 by default.</summary>
    public double StandardDeviation { get; set; } = 1;

    /// <summary>Lower bound in standard deviations of the parent; −2 by default.</summary>
    public double Lower { get; set; } = -2;

    /// <summary>Upper bound in standard deviations of the parent; 2 by default.</summary>
    public double Upper { get; set; } = 2;
}
