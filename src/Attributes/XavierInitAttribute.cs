using System;

namespace WeightInit;

/// <summary>Variance gain² · 2 / (fan-in + fan-out).</summary>
/// <remarks>Glorot and Bengio, AISTATS 2010.</remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class XavierInitAttribute : FanScaledInitAttribute
{
    /// <summary>A weight of the shape that the storage already has.</summary>
    public XavierInitAttribute()
    {
    }

    /// <summary>A weight of a given shape.</summary>
    /// <param name="shape">The sizes, outermost dimension first.</param>
    public XavierInitAttribute(params int[] shape) => _ = shape;

    /// <summary>A weight whose shape is known at run time.</summary>
    /// <param name="shape">Names of the int members that hold the sizes, outermost dimension first.</param>
    public XavierInitAttribute(params string[] shape) => _ = shape;
}
