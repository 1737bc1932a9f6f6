using System;

namespace WeightInit;

/// <summary>Fills a convolution kernel with zeros but for its centre, which gets orthonormal columns.</summary>
/// <remarks>Xiao, Bahri, Sohl-Dickstein, Schoenholz and Pennington, ICML 2018. Needs at least as many outputs as inputs.</remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class DeltaOrthogonalInitAttribute : WeightInitAttribute
{
    /// <summary>A weight of the shape that the storage already has.</summary>
    public DeltaOrthogonalInitAttribute()
    {
    }

    /// <summary>A weight of a given shape.</summary>
    /// <param name="shape">The sizes, outermost dimension first.</param>
    public DeltaOrthogonalInitAttribute(params int[] shape) => _ = shape;

    /// <summary>A weight whose shape is known at run time.</summary>
    /// <param name="shape">Names of the int members that hold the sizes, outermost dimension first.</param>
    public DeltaOrthogonalInitAttribute(params string[] shape) => _ = shape;

    /// <summary>A factor of the kernel; finite and positive, 1 by default.</summary>
    public double Gain { get; set; } = 1;

    /// <summary>Which dimensions are outputs, inputs and kernel; <see cref="WeightLayout.OutInKernel"/> by default.</summary>
    public WeightLayout Layout { get; set; }
}
