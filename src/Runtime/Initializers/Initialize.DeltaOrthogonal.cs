using System;
using System.Numerics;
using System.Threading;

namespace WeightInit;

public static partial class Initialize
{
    /// <summary>A convolution that keeps norms: zero but in the kernel's middle (size/2 in each dimension), where a
    /// Haar-distributed matrix with orthonormal columns stands (Xiao et al. 2018).</summary>
    /// <param name="destination">The weight, row-major; unchanged when the call throws.</param>
    /// <param name="shape">Dimensions, outermost first; two at least, with no more inputs than outputs.</param>
    /// <param name="key">Key of the random stream; an integer is a seed. The matrix is that of <see cref="Orthogonal(Span{float}, ReadOnlySpan{int}, WeightKey, double, WeightInitOptions?)"/>
    /// for (out, in) and the same key.</param>
    /// <param name="gain">All singular values of the matrix, finite.</param>
    /// <param name="layout">Which dimensions are outputs and inputs.</param>
    /// <param name="options">How to compute; never changes a value.</param>
    /// <exception cref="ArgumentException">More inputs than outputs, the shape has fewer than two dimensions or does not fit the span,
    /// or the gain is not finite.</exception>
    public static void DeltaOrthogonal(
        Span<float> destination, ReadOnlySpan<int> shape, WeightKey key, double gain = 1, WeightLayout layout = WeightLayout.OutInKernel, WeightInitOptions? options = null) =>
        FillDelta(destination, shape, key, gain, layout, options);

    /// <inheritdoc cref="DeltaOrthogonal(Span{float}, ReadOnlySpan{int}, WeightKey, double, WeightLayout, WeightInitOptions?)"/>
    public static void DeltaOrthogonal(
        Span<double> destination, ReadOnlySpan<int> shape, WeightKey key, double gain = 1, WeightLayout layout = WeightLayout.OutInKernel, WeightInitOptions? options = null) =>
        FillDelta(destination, shape, key, gain, layout, options);

    private static void FillDelta<T>(
        Span<T> destination, ReadOnlySpan<int> shape, WeightKey key, double gain, WeightLayout layout, WeightInitOptions? options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        SchemeDoor.Matrix(destination.Length, shape, "A delta-orthogonal weight");
        SchemeDoor.RequireOrthonormalGain<T>(gain);
        LayoutAxes axes = LayoutAxes.Of(layout, shape.Length);
        int outputs = shape[axes.Out];
        int inputs = shape[axes.In];
        if (inputs > outputs)
        {
            throw new ArgumentException(
                $"A delta-orthogonal weight cannot have more inputs ({inputs}) than outputs ({outputs}): nothing can keep the norm of what it projects away. Use Orthogonal, or widen the outputs.",
                nameof(shape));
        }

        T[] matrix = GC.AllocateUninitializedArray<T>(checked(outputs * inputs));
        HaarFactor.Fill<T>(matrix, outputs, inputs, key, SchemeDoor.Threads(options), options?.CancellationToken ?? CancellationToken.None);
        if (gain != 1)
        {
            Scaling.Multiply<T>(matrix, gain);
        }

        destination.Clear();
        for (int output = 0; output < outputs; output++)
        {
            for (int input = 0; input < inputs; input++)
            {
                destination[axes.Middle(shape, output, input)] = matrix[(output * inputs) + input];
            }
        }
    }
}
