using System;

namespace WeightInit;

/// <summary>Fills a matrix with Gaussian values and an exact number of zeros in every column.</summary>
/// <remarks>Martens, ICML 2010.</remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class SparseInitAttribute : WeightInitAttribute
{
    /// <summary>A weight of the shape that the storage already has.</summary>
    public SparseInitAttribute()
    {
    }

    /// <summary>A weight of a given shape.</summary>
    /// <param name="shape">The sizes, outermost dimension first.</param>
    public SparseInitAttribute(params int[] shape) => _ = shape;

    /// <summary>A weight whose shape is known at run time.</summary>
    /// <param name="shape">Names of the int members that hold the sizes, outermost dimension first.</param>
    public SparseInitAttribute(params string[] shape) => _ = shape;

    /// <summary>Number of zeros in each column; 0 by default.</summary>
    public int ZerosPerColumn { get; set; }

    /// <summary>Standard deviation of the other values; positive and finite, 0.01 by default.</summary>
    public double StandardDeviation { get; set; } = 0.01;
}
