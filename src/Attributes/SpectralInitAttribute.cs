using System;

namespace WeightInit;

/// <summary>
/// Fills the weight with standard Gaussian values, divides it by its stretching factor (the modulus of the dominant
/// eigenvalue when square, the largest singular value when not) and multiplies it by <see cref="Gain"/>.
/// </summary>
/// <remarks>Sizes are given as numbers, or by the name of an <see langword="int"/> field, property or constant of the
/// declaring type for sizes known only at run time.</remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class SpectralInitAttribute : WeightInitAttribute
{
    /// <summary>A matrix of the shape that the storage already has.</summary>
    public SpectralInitAttribute()
    {
    }

    /// <summary>A square matrix.</summary>
    /// <param name="size">Number of rows and of columns.</param>
    public SpectralInitAttribute(int size) => _ = size;

    /// <summary>A matrix of any shape.</summary>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    public SpectralInitAttribute(int rows, int columns) => _ = (rows, columns);

    /// <summary>A square matrix whose size is known at run time.</summary>
    /// <param name="size">Name of the int member that holds the number of rows and columns: <c>nameof(Hidden)</c>.</param>
    public SpectralInitAttribute(string size) => _ = size;

    /// <summary>A matrix whose sizes are known at run time.</summary>
    /// <param name="rows">Name of the int member that holds the number of rows.</param>
    /// <param name="columns">Name of the int member that holds the number of columns.</param>
    public SpectralInitAttribute(string rows, string columns) => _ = (rows, columns);

    /// <summary>A matrix whose number of columns is known at run time.</summary>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Name of the int member that holds the number of columns.</param>
    public SpectralInitAttribute(int rows, string columns) => _ = (rows, columns);

    /// <summary>A matrix whose number of rows is known at run time.</summary>
    /// <param name="rows">Name of the int member that holds the number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    public SpectralInitAttribute(string rows, int columns) => _ = (rows, columns);

    /// <summary>A kernel of any number of dimensions, normalised by the norm of the matrix (outermost dimension, all others).</summary>
    /// <param name="shape">The sizes, outermost dimension first.</param>
    public SpectralInitAttribute(params int[] shape) => _ = shape;

    /// <summary>A kernel of any number of dimensions, known at run time.</summary>
    /// <param name="shape">Names of the int members that hold the sizes, outermost dimension first.</param>
    public SpectralInitAttribute(params string[] shape) => _ = shape;

    /// <summary>The stretching factor after normalisation. Positive and finite; 1 by default.</summary>
    public double Gain { get; set; } = 1;

    /// <summary>Which stretching factor is normalised.</summary>
    public SpectralMeasure Measure { get; set; } = SpectralMeasure.Auto;

    /// <summary>How the stretching factor is computed. Methods agree within the tolerance, not to the last bit.</summary>
    public SpectralMethod Method { get; set; } = SpectralMethod.Auto;

    /// <summary>Share of the entries that are not zero, in (0, 1]; 1 by default.</summary>
    public double Density { get; set; } = 1;

    /// <summary>Number of entries in each row that are not zero (a fixed in-degree); 0, the default, leaves it to <see cref="Density"/>.</summary>
    public int Connections { get; set; }

    /// <summary>Distribution of the entries that are not zero; <see cref="SpectralDistribution.Normal"/> by default.</summary>
    public SpectralDistribution Distribution { get; set; }

    /// <summary>Where the entries are; <see cref="SpectralTopology.Random"/> by default.</summary>
    public SpectralTopology Topology { get; set; }

    /// <summary>Length of the jumps of <see cref="SpectralTopology.CycleJumps"/>.</summary>
    public int JumpLength { get; set; }

    /// <summary>Leak rate α of a leaky integrator, in (0, 1]: the radius of (1 − α)I + αW becomes the gain, which must exceed 1 − α; 1 by default.</summary>
    public double LeakRate { get; set; } = 1;
}
