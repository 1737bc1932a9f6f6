using System.Collections.Generic;

namespace WeightInit.Generator;

/// <summary>Rules of the schemes that write a matrix into a kernel's middle, and of the identity.</summary>
internal static class KernelRules
{
    public static Fault? Identity(Size[] shape, IReadOnlyList<ArgumentModel> arguments, ElementRange range)
        => shape.Length != 2 ? Fault.OfShape("an identity has two dimensions: give rows and columns, or use DiracInit for a convolution")
            : range.Holds(arguments.Number("Gain")) ? null
            : range.Fault("Gain");

    public static Fault? DeltaOrthogonal(Size[] shape, IReadOnlyList<ArgumentModel> arguments, ElementRange range)
    {
        LayoutAxes axes = LayoutAxes.Of(arguments.Choice<WeightLayout>("Layout"), shape.Length);
        return shape[axes.In].Value > shape[axes.Out].Value
            ? Fault.OfShape(
                $"it has more inputs ({ShapeParser.Text([shape[axes.In]])}) than outputs ({ShapeParser.Text([shape[axes.Out]])}), and nothing can keep the norm of what it projects away: "
                + "use OrthogonalInit, or widen the outputs")
            : range.Holds(arguments.Number("Gain")) ? null
            : range.Fault("Gain");
    }

    public static Fault? Dirac(Size[] shape, IReadOnlyList<ArgumentModel> arguments)
    {
        Size outputs = shape[LayoutAxes.Of(arguments.Choice<WeightLayout>("Layout"), shape.Length).Out];
        return outputs.Value % arguments.Number("Groups") is > 0
            ? new("Groups", $"it does not divide the {ShapeParser.Text([outputs])} outputs: give a divisor of them")
            : null;
    }
}
