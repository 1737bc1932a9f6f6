using System;

namespace WeightInit;

/// <summary>Fills the weight with a Haar-distributed orthogonal matrix, or with orthonormal rows or columns where it is not square.</summary>
/// <remarks>Saxe, McClelland and Ganguli, ICLR 2014. More than two dimensions flatten to (outermost, all others).</remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class OrthogonalInitAttribute : WeightInitAttribute
{
    /// <summary>A weight of the shape that the storage already has.</summary>
    public OrthogonalInitAttribute()
    {
    }

    /// <summary>A weight of a given shape.</summary>
    /// <param name="shape">The sizes, outermost dimension first.</param>
    public OrthogonalInitAttribute(params int[] shape) => _ = shape;

    /// <summary>A weight whose shape is known at run time.</summary>
    /// <param name="shape">Names of the int members that hold the sizes, outermost dimension first.</param>
    public OrthogonalInitAttribute(params string[] shape) => _ = shape;

    /// <summary>A factor of the matrix; finite and positive, 1 by default.</summary>
    public double Gain { get; set; } = 1;
}
