using System;

namespace WeightInit;

/// <summary>Inputs of one output and outputs of one input of a weight.</summary>
/// <param name="FanIn">Inputs of one output.</param>
/// <param name="FanOut">Outputs of one input, of one packed part.</param>
public readonly record struct WeightFans(double FanIn, double FanOut)
{
    /// <summary>Counts them in a shape.</summary>
    /// <remarks>
    /// With o and i the sizes of the layout's out and in dimensions and k the product of the kernel's:
    /// fan-in = i·k and fan-out = o·k/groups; transposed, fan-in = o·k/groups and fan-out = i·k; then fan-out is divided by
    /// the number of packed parts. (The shape of a grouped weight holds inputs per group, or outputs per group when
    /// transposed, as in every framework.) Strides are not counted.
    /// </remarks>
    /// <param name="shape">Dimensions, outermost first; two at least.</param>
    /// <param name="rule">Layout, groups, transposition, packing; PyTorch's plain layer where null.</param>
    /// <exception cref="ArgumentException">Fewer than two dimensions, a dimension that is not positive, or groups or packed parts
    /// that do not divide.</exception>
    public static WeightFans Of(ReadOnlySpan<int> shape, FanRule? rule = null)
    {
        rule ??= FanRule.Default;
        Require(shape, rule);
        LayoutAxes axes = LayoutAxes.Of(rule.Layout, shape.Length);
        RequireDivides("Groups", rule.Groups, shape[axes.Out], shape);
        RequireDivides("Packed", rule.Packed, rule.Transposed ? shape[axes.In] : shape[axes.Out] / rule.Groups, shape);
        FanCount count = FanCount.Of(shape, rule.Layout, rule.Groups, rule.Transposed, rule.Packed);
        return new(count.In, count.Out);
    }

    /// <summary>The number that a variance is divided by.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mode.</exception>
    public double Of(FanMode mode) => new FanCount(FanIn, FanOut).Of(mode);

    private static void Require(ReadOnlySpan<int> shape, FanRule rule)
    {
        if (shape.Length < 2)
        {
            throw new ArgumentException(
                $"A shape of {shape.Length} dimension(s) has no fan-in and fan-out: give outputs and inputs, or use a scheme that needs no fans (Normal, Zeros).",
                nameof(shape));
        }

        foreach (int size in shape)
        {
            if (size <= 0)
            {
                throw new ArgumentException($"Every dimension must be positive, but the shape is {SchemeDoor.Text(shape)}.", nameof(shape));
            }
        }
    }

    private static void RequireDivides(string what, int parts, int size, ReadOnlySpan<int> shape)
    {
        if (parts <= 0 || size % parts != 0)
        {
            throw new ArgumentException(
                $"{what} = {parts} must be positive and divide the {size} outputs of a {SchemeDoor.Text(shape)} weight.", nameof(shape));
        }
    }
}
