using System;

namespace WeightInit;

/// <summary>Fills a convolution kernel so that it passes its inputs on unchanged.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class DiracInitAttribute : WeightInitAttribute
{
    /// <summary>A weight of the shape that the storage already has.</summary>
    public DiracInitAttribute()
    {
    }

    /// <summary>A weight of a given shape.</summary>
    /// <param name="shape">The sizes, outermost dimension first.</param>
    public DiracInitAttribute(params int[] shape) => _ = shape;

    /// <summary>A weight whose shape is known at run time.</summary>
    /// <param name="shape">Names of the int members that hold the sizes, outermost dimension first.</param>
    public DiracInitAttribute(params string[] shape) => _ = shape;

    /// <summary>Number of groups of the convolution; 1 by default. Divides the number of outputs.</summary>
    public int Groups { get; set; } = 1;

    /// <summary>Which dimensions are outputs, inputs and kernel; <see cref="WeightLayout.OutInKernel"/> by default.</summary>
    public WeightLayout Layout { get; set; }
}
