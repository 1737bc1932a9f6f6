using System;

namespace WeightInit;

/// <content>Uniform values.</content>
public static partial class Sampler
{
    /// <summary>Fills with uniform values of the half-open range [low, high).</summary>
    /// <param name="destination">Gets values number offset, offset + 1, … of the key's stream.</param>
    /// <param name="key">Names the stream.</param>
    /// <param name="low">Lower end, included.</param>
    /// <param name="high">Upper end, never reached.</param>
    /// <param name="offset">Index of the first value.</param>
    /// <param name="degreeOfParallelism">Number of threads; 0 takes all processors where the fill is large.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The ends are not finite, not in order or too far apart; or as for <see cref="Normal(Span{float}, WeightKey, long, int)"/>.
    /// </exception>
    public static void Uniform(
        Span<float> destination, WeightKey key, float low = 0, float high = 1, long offset = 0, int degreeOfParallelism = 0)
    {
        UniformRange.Check(low, high, high - low);
        Single(destination, key, UniformTransform<SinglePrecision>.HalfOpen(low, high - low, MathF.BitDecrement(high)), offset, degreeOfParallelism);
    }

    /// <inheritdoc cref="Uniform(Span{float}, WeightKey, float, float, long, int)"/>
    public static void Uniform(
        Span<double> destination, WeightKey key, double low = 0, double high = 1, long offset = 0, int degreeOfParallelism = 0)
    {
        UniformRange.Check(low, high, high - low);
        Double(destination, key, UniformTransform<DoublePrecision>.HalfOpen(low, high - low, Math.BitDecrement(high)), offset, degreeOfParallelism);
    }

    /// <summary>Fills with uniform values of the open range (low, high): neither end is ever reached.</summary>
    /// <inheritdoc cref="Uniform(Span{float}, WeightKey, float, float, long, int)"/>
    public static void UniformOpen(
        Span<float> destination, WeightKey key, float low = 0, float high = 1, long offset = 0, int degreeOfParallelism = 0)
    {
        UniformRange.Check(low, high, high - low);
        float first = MathF.BitIncrement(low);
        float last = MathF.BitDecrement(high);
        UniformRange.CheckOpen(low, high, first, last);
        Single(destination, key, UniformTransform<SinglePrecision>.Open(low, high - low, first, last), offset, degreeOfParallelism);
    }

    /// <inheritdoc cref="UniformOpen(Span{float}, WeightKey, float, float, long, int)"/>
    public static void UniformOpen(
        Span<double> destination, WeightKey key, double low = 0, double high = 1, long offset = 0, int degreeOfParallelism = 0)
    {
        UniformRange.Check(low, high, high - low);
        double first = Math.BitIncrement(low);
        double last = Math.BitDecrement(high);
        UniformRange.CheckOpen(low, high, first, last);
        Double(destination, key, UniformTransform<DoublePrecision>.Open(low, high - low, first, last), offset, degreeOfParallelism);
    }

    /// <summary>Fills with uniform values of (−bound, bound), whose distribution is the same for either sign and never 0.</summary>
    /// <param name="destination">Gets values number offset, offset + 1, … of the key's stream.</param>
    /// <param name="key">Names the stream.</param>
    /// <param name="bound">Never reached.</param>
    /// <param name="offset">Index of the first value.</param>
    /// <param name="degreeOfParallelism">Number of threads; 0 takes all processors where the fill is large.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The bound is not positive and finite; or as for <see cref="Normal(Span{float}, WeightKey, long, int)"/>.
    /// </exception>
    public static void UniformSymmetric(
        Span<float> destination, WeightKey key, float bound = 1, long offset = 0, int degreeOfParallelism = 0)
    {
        UniformRange.CheckBound(bound);
        Single(destination, key, UniformTransform<SinglePrecision>.Symmetric(bound, MathF.BitDecrement(bound)), offset, degreeOfParallelism);
    }

    /// <inheritdoc cref="UniformSymmetric(Span{float}, WeightKey, float, long, int)"/>
    public static void UniformSymmetric(
        Span<double> destination, WeightKey key, double bound = 1, long offset = 0, int degreeOfParallelism = 0)
    {
        UniformRange.CheckBound(bound);
        Double(destination, key, UniformTransform<DoublePrecision>.Symmetric(bound, Math.BitDecrement(bound)), offset, degreeOfParallelism);
    }

    private static void Single(
        Span<float> destination, WeightKey key, UniformTransform<SinglePrecision> transform, long offset, int degreeOfParallelism) =>
        Fill<float, float, UniformTransform<SinglePrecision>>(destination, key, offset, degreeOfParallelism, transform);

    private static void Double(
        Span<double> destination, WeightKey key, UniformTransform<DoublePrecision> transform, long offset, int degreeOfParallelism) =>
        Fill<double, double, UniformTransform<DoublePrecision>>(destination, key, offset, degreeOfParallelism, transform);
}
