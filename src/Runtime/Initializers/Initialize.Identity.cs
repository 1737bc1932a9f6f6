using System;

namespace WeightInit;

public static partial class Initialize
{
    /// <summary>The identity times the gain; ones on the diagonal where the matrix is not square (Le, Jaitly and Hinton 2015).</summary>
    /// <param name="destination">The matrix, row-major; unchanged when the call throws.</param>
    /// <param name="shape">Rows and columns.</param>
    /// <param name="gain">Value of the diagonal, finite.</param>
    /// <exception cref="ArgumentException">The shape has not two dimensions or does not fit the span, or the gain is not finite.</exception>
    public static void Identity(Span<float> destination, ReadOnlySpan<int> shape, double gain = 1)
    {
        SchemeDoor.RequireFits<float>(gain, nameof(gain));
        FillIdentity(destination, shape, (float)gain);
    }

    /// <inheritdoc cref="Identity(Span{float}, ReadOnlySpan{int}, double)"/>
    public static void Identity(Span<double> destination, ReadOnlySpan<int> shape, double gain = 1)
    {
        SchemeDoor.RequireFinite(gain, nameof(gain));
        FillIdentity(destination, shape, gain);
    }

    /// <summary>A convolution that passes its inputs through: each output of a group copies the input of the same number, as far as
    /// there are inputs (Zagoruyko and Komodakis 2017).</summary>
    /// <param name="destination">The weight, row-major; unchanged when the call throws.</param>
    /// <param name="shape">Dimensions, outermost first; two at least. The ones go to the kernel's middle, size/2 in each dimension.</param>
    /// <param name="groups">Groups of outputs, each of which copies from the first input on.</param>
    /// <param name="layout">Which dimensions are outputs and inputs.</param>
    /// <exception cref="ArgumentException">The shape has fewer than two dimensions or does not fit the span, or the groups do not
    /// divide the outputs.</exception>
    public static void Dirac(
        Span<float> destination, ReadOnlySpan<int> shape, int groups = 1, WeightLayout layout = WeightLayout.OutInKernel) =>
        FillDirac(destination, shape, groups, layout, 1f);

    /// <inheritdoc cref="Dirac(Span{float}, ReadOnlySpan{int}, int, WeightLayout)"/>
    public static void Dirac(
        Span<double> destination, ReadOnlySpan<int> shape, int groups = 1, WeightLayout layout = WeightLayout.OutInKernel) =>
        FillDirac(destination, shape, groups, layout, 1d);

    private static void FillIdentity<T>(Span<T> destination, ReadOnlySpan<int> shape, T one)
    {
        (int rows, int columns) = SchemeDoor.Matrix(destination.Length, shape, "An identity");
        if (shape.Length != 2)
        {
            throw new ArgumentException(
                $"An identity has two dimensions, but the shape is {SchemeDoor.Text(shape)}: for a convolution use Dirac.", nameof(shape));
        }

        destination.Clear();
        for (int i = 0; i < Math.Min(rows, columns); i++)
        {
            destination[(i * columns) + i] = one;
        }
    }

    private static void FillDirac<T>(Span<T> destination, ReadOnlySpan<int> shape, int groups, WeightLayout layout, T one)
    {
        SchemeDoor.Matrix(destination.Length, shape, "A Dirac weight");
        LayoutAxes axes = LayoutAxes.Of(layout, shape.Length);
        int outputs = shape[axes.Out];
        if (groups <= 0 || outputs % groups != 0)
        {
            throw new ArgumentException(
                $"groups = {groups} must be positive and divide the {outputs} outputs of a {SchemeDoor.Text(shape)} weight.", nameof(groups));
        }

        destination.Clear();
        int perGroup = outputs / groups;
        for (int output = 0; output < outputs; output++)
        {
            if (output % perGroup < shape[axes.In])
            {
                destination[axes.Middle(shape, output, output % perGroup)] = one;
            }
        }
    }
}
