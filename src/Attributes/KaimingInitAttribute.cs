using System;

namespace WeightInit;

/// <summary>Variance gain² · g² / fan, with g the gain of the activation.</summary>
/// <remarks>He, Zhang, Ren and Sun, ICCV 2015.</remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public sealed class KaimingInitAttribute : FanScaledInitAttribute
{
    /// <summary>A weight of the shape that the storage already has.</summary>
    public KaimingInitAttribute()
    {
    }

    /// <summary>A weight of a given shape.</summary>
    /// <param name="shape">The sizes, outermost dimension first.</param>
    public KaimingInitAttribute(params int[] shape) => _ = shape;

    /// <summary>A weight whose shape is known at run time.</summary>
    /// <param name="shape">Names of the int members that hold the sizes, outermost dimension first.</param>
    public KaimingInitAttribute(params string[] shape) => _ = shape;

    /// <summary>The activation that follows; <see cref="WeightInit.Activation.ReLU"/> by default.</summary>
    public Activation Activation { get; set; } = Activation.ReLU;

    /// <summary>Slope of a leaky or parametric ReLU for negative values; the convention's own where not given.</summary>
    public double NegativeSlope { get; set; } = double.NaN;

    /// <summary>Which fan divides the variance; <see cref="FanMode.FanIn"/> by default.</summary>
    public FanMode Mode { get; set; }

    /// <summary>Where the activation's gain comes from; <see cref="GainConvention.VariancePreserving"/> by default.</summary>
    public GainConvention Convention { get; set; }
}
