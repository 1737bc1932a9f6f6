using System;

namespace WeightInit;

/// <summary>Variance gain² / fan-in.</summary>
/// <remarks>LeCun, Bottou, Orr and Müller, Efficient BackProp, 1998.</remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class LeCunInitAttribute : FanScaledInitAttribute
{
    /// <summary>A weight of the shape that the storage already has.</summary>
    public LeCunInitAttribute()
    {
    }

    /// <summary>A weight of a given shape.</summary>
    /// <param name="shape">The sizes, outermost dimension first.</param>
    public LeCunInitAttribute(params int[] shape) => _ = shape;

    /// <summary>A weight whose shape is known at run time.</summary>
    /// <param name="shape">Names of the int members that hold the sizes, outermost dimension first.</param>
    public LeCunInitAttribute(params string[] shape) => _ = shape;
}
