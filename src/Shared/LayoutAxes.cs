using System;

namespace WeightInit;

/// <summary>Where a layout has a weight's outputs, inputs and kernel.</summary>
/// <param name="Out">Dimension of the outputs.</param>
/// <param name="In">Dimension of the inputs.</param>
/// <param name="FirstKernel">First of the kernel's dimensions, of which there are rank − 2.</param>
internal readonly record struct LayoutAxes(int Out, int In, int FirstKernel)
{
    public static LayoutAxes Of(WeightLayout layout, int rank) => layout switch
    {
        WeightLayout.OutInKernel => new(0, 1, 2),
        WeightLayout.InOutKernel => new(1, 0, 2),
        WeightLayout.KernelInOut => new(rank - 1, rank - 2, 0),
        _ => throw new ArgumentOutOfRangeException(nameof(layout), layout, "The layout must be OutInKernel, InOutKernel or KernelInOut."),
    };

    /// <summary>Index of the value at an output, an input and the kernel's middle (size/2 in each dimension).</summary>
    public int Middle(ReadOnlySpan<int> shape, int output, int input)
    {
        int index = 0;
        for (int axis = 0; axis < shape.Length; axis++)
        {
            index = (index * shape[axis]) + (axis == Out ? output : axis == In ? input : shape[axis] / 2);
        }

        return index;
    }
}
