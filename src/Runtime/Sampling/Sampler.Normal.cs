using System;

namespace WeightInit;

/// <content>Normal values.</content>
public static partial class Sampler
{
    /// <summary>Fills with standard normal values, by the method of Box and Muller (1958).</summary>
    /// <param name="destination">Gets values number offset, offset + 1, … of the key's stream.</param>
    /// <param name="key">Names the stream.</param>
    /// <param name="offset">Index of the first value.</param>
    /// <param name="degreeOfParallelism">Number of threads; 0 takes all processors where the fill is large.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The offset is negative or its sum with the length overflows, or the number of threads is negative.
    /// </exception>
    public static void Normal(Span<float> destination, WeightKey key, long offset = 0, int degreeOfParallelism = 0) =>
        Fill<float, float, BoxMuller<SinglePrecision>>(destination, key, offset, degreeOfParallelism, default);

    /// <inheritdoc cref="Normal(Span{float}, WeightKey, long, int)"/>
    public static void Normal(Span<double> destination, WeightKey key, long offset = 0, int degreeOfParallelism = 0) =>
        Fill<double, double, BoxMuller<DoublePrecision>>(destination, key, offset, degreeOfParallelism, default);

    /// <summary>Fills with standard normal values conditioned on lying within bounds, by the inverse survival function.</summary>
    /// <param name="destination">Gets values number offset, offset + 1, … of the key's stream; none is out of bounds.</param>
    /// <param name="key">Names the stream.</param>
    /// <param name="lower">Lower bound in standard deviations, included; may be negative infinity.</param>
    /// <param name="upper">Upper bound in standard deviations, included; may be infinity.</param>
    /// <param name="offset">Index of the first value.</param>
    /// <param name="degreeOfParallelism">Number of threads; 0 takes all processors where the fill is large.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The bounds are no numbers, not in order, without a number of the type between them or both beyond 1e6 on one side;
    /// or as for <see cref="Normal(Span{float}, WeightKey, long, int)"/>.
    /// </exception>
    public static void TruncatedNormal(
        Span<float> destination,
        WeightKey key,
        double lower = -2,
        double upper = 2,
        long offset = 0,
        int degreeOfParallelism = 0)
    {
        TruncatedRange range = TruncatedRange.Create(lower, upper);
        float first = (float)lower;
        float last = (float)upper;
        first = first < lower ? MathF.BitIncrement(first) : first;
        last = last > upper ? MathF.BitDecrement(last) : last;
        if (first > last)
        {
            throw new ArgumentOutOfRangeException(nameof(upper), upper, $"There is no float between the lower bound {lower} and the upper bound.");
        }

        TruncatedNormal<SinglePrecision> transform = new(range, first, last);
        Fill<float, double, TruncatedNormal<SinglePrecision>>(destination, key, offset, degreeOfParallelism, transform);
    }

    /// <inheritdoc cref="TruncatedNormal(Span{float}, WeightKey, double, double, long, int)"/>
    public static void TruncatedNormal(
        Span<double> destination,
        WeightKey key,
        double lower = -2,
        double upper = 2,
        long offset = 0,
        int degreeOfParallelism = 0)
    {
        TruncatedNormal<DoublePrecision> transform = new(TruncatedRange.Create(lower, upper), lower, upper);
        Fill<double, double, TruncatedNormal<DoublePrecision>>(destination, key, offset, degreeOfParallelism, transform);
    }
}
