using System;

namespace WeightInit;

/// <summary>How many inputs an output of a weight has and how many outputs an input: one source for the runtime and the analyzer.</summary>
/// <param name="In">Inputs of one output.</param>
/// <param name="Out">Outputs of one input, of one packed part.</param>
internal readonly record struct FanCount(double In, double Out)
{
    /// <summary>Counts them; groups and packed parts divide the sizes.</summary>
    public static FanCount Of(ReadOnlySpan<int> shape, WeightLayout layout, int groups, bool transposed, int packed)
    {
        LayoutAxes axes = LayoutAxes.Of(layout, shape.Length);
        double kernel = 1;
        foreach (int size in shape.Slice(axes.FirstKernel, shape.Length - 2))
        {
            kernel *= size;
        }

        double ofOut = kernel * (shape[axes.Out] / groups);
        double ofIn = kernel * shape[axes.In];
        return transposed ? new(ofOut, ofIn / packed) : new(ofIn, ofOut / packed);
    }

    /// <summary>The number that a variance is divided by.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mode.</exception>
    public double Of(FanMode mode) => mode switch
    {
        FanMode.FanIn => In,
        FanMode.FanOut => Out,
        FanMode.FanAverage => (In + Out) / 2,
        FanMode.FanGeometric => Math.Sqrt(In * Out),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "The mode must be FanIn, FanOut, FanAverage or FanGeometric."),
    };
}
