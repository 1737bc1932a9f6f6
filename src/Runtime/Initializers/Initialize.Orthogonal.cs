using System;
using System.Numerics;
using System.Threading;

namespace WeightInit;

public static partial class Initialize
{
    /// <summary>
    /// A Haar-distributed orthogonal matrix times the gain: orthonormal columns, or orthonormal rows where there are fewer
    /// of them (Saxe, McClelland and Ganguli 2014). More than two dimensions count as (out, rest).
    /// </summary>
    /// <remarks>A product of Householder reflectors of Gaussian vectors (Stewart 1980). The same bits on any hardware and with
    /// any number of threads.</remarks>
    /// <param name="destination">The weight, row-major; unchanged when the call throws.</param>
    /// <param name="shape">Dimensions, outermost first; two at least.</param>
    /// <param name="key">Key of the random stream; an integer is a seed.</param>
    /// <param name="gain">All singular values afterwards, finite.</param>
    /// <param name="options">How to compute; never changes a value.</param>
    /// <exception cref="ArgumentException">The shape has fewer than two dimensions or does not fit the span, or the gain is not finite.</exception>
    public static void Orthogonal(
        Span<float> destination, ReadOnlySpan<int> shape, WeightKey key, double gain = 1, WeightInitOptions? options = null) =>
        FillOrthogonal(destination, shape, key, gain, options);

    /// <inheritdoc cref="Orthogonal(Span{float}, ReadOnlySpan{int}, WeightKey, double, WeightInitOptions?)"/>
    public static void Orthogonal(
        Span<double> destination, ReadOnlySpan<int> shape, WeightKey key, double gain = 1, WeightInitOptions? options = null) =>
        FillOrthogonal(destination, shape, key, gain, options);

    private static void FillOrthogonal<T>(
        Span<T> destination, ReadOnlySpan<int> shape, WeightKey key, double gain, WeightInitOptions? options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int rows, int columns) = SchemeDoor.Matrix(destination.Length, shape, "An orthogonal matrix");
        SchemeDoor.RequireOrthonormalGain<T>(gain);
        int threads = SchemeDoor.Threads(options);
        CancellationToken cancellation = options?.CancellationToken ?? CancellationToken.None;
        if (!cancellation.CanBeCanceled)
        {
            HaarFactor.Fill(destination, rows, columns, key, threads, cancellation);
            Scale(destination, gain);
            return;
        }

        // Cancelled midway, the product is of no use; the weight stays as it was.
        Span<T> values = LongFill.Begin(destination, options!);
        HaarFactor.Fill(values, rows, columns, key, threads, cancellation);
        Scale(values, gain);
        LongFill.End(values, destination);
    }

    private static void Scale<T>(Span<T> matrix, double gain)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (gain != 1)
        {
            Scaling.Multiply(matrix, gain);
        }
    }
}
