using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Generator;

/// <summary>How a signal passes through a weight: what comes in, what goes out, and how many inputs an output adds up.</summary>
/// <param name="Inputs">Channels in.</param>
/// <param name="Outputs">Channels out.</param>
/// <param name="FanIn">Inputs of one output, kernel included.</param>
/// <param name="FanOut">Outputs of one input, kernel included.</param>
internal readonly record struct WeightFlow(Extent Inputs, Extent Outputs, Extent FanIn, Extent FanOut)
{
    /// <summary>The flow through a shape of two dimensions at least; docs/initializers.md has the fans.</summary>
    public static WeightFlow Of(IReadOnlyList<Size> shape, WeightLayout layout, int groups, bool transposed)
    {
        LayoutAxes axes = LayoutAxes.Of(layout, shape.Count);
        Extent kernel = shape.Where((_, axis) => axis != axes.Out && axis != axes.In).Aggregate(Extent.One, static (product, size) => product * Extent.Of(size));
        Extent first = Extent.Of(shape[axes.Out]);
        Extent second = Extent.Of(shape[axes.In]);
        Extent whole = second * Extent.Of(groups);
        Extent part = groups == 1 ? first : first.Value is { } value ? Extent.Of(value / groups) : new(null, $"{first.Text}/{groups}");
        return transposed
            ? new(first, whole, part * kernel, second * kernel)
            : new(whole, first, second * kernel, part * kernel);
    }
}
