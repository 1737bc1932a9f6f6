using System;

namespace WeightInit;

/// <summary>Fills a matrix with the identity, or its rectangular beginning.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class IdentityInitAttribute : WeightInitAttribute
{
    /// <summary>A weight of the shape that the storage already has.</summary>
    public IdentityInitAttribute()
    {
    }

    /// <summary>A weight of a given shape.</summary>
    /// <param name="shape">The sizes, outermost dimension first; one alone means a square matrix.</param>
    public IdentityInitAttribute(params int[] shape) => _ = shape;

    /// <summary>A weight whose shape is known at run time.</summary>
    /// <param name="shape">Names of the int members that hold the sizes, outermost dimension first; one alone means a square matrix.</param>
    public IdentityInitAttribute(params string[] shape) => _ = shape;

    /// <summary>The value on the diagonal; finite, 1 by default.</summary>
    public double Gain { get; set; } = 1;
}
