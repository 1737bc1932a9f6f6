using System;

namespace WeightInit;

/// <summary>Variance gain² · scale / fan.</summary>
/// <remarks>The general form of which Xavier, Kaiming and LeCun are cases.</remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class VarianceScalingInitAttribute : FanScaledInitAttribute
{
    /// <summary>A weight of the shape that the storage already has.</summary>
    public VarianceScalingInitAttribute()
    {
    }

    /// <summary>A weight of a given shape.</summary>
    /// <param name="shape">The sizes, outermost dimension first.</param>
    public VarianceScalingInitAttribute(params int[] shape) => _ = shape;

    /// <summary>A weight whose shape is known at run time.</summary>
    /// <param name="shape">Names of the int members that hold the sizes, outermost dimension first.</param>
    public VarianceScalingInitAttribute(params string[] shape) => _ = shape;

    /// <summary>Factor of the variance; positive and finite, 1 by default.</summary>
    public double Scale { get; set; } = 1;

    /// <summary>Which fan divides the variance; <see cref="FanMode.FanIn"/> by default.</summary>
    public FanMode Mode { get; set; }
}
