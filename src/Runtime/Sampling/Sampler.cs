using System;

namespace WeightInit;

/// <summary>
/// Random values that are a function of a key and an index, and of nothing else: the same bits on every operating
/// system, processor, vector width and number of threads, whole or slice by slice (docs/determinism.md).
/// </summary>
public static class Sampler
{
    /// <summary>Fills with standard normal values.</summary>
    /// <param name="destination">Gets values number offset, offset + 1, … of the key's stream.</param>
    /// <param name="key">Names the stream.</param>
    /// <param name="offset">Index of the first value.</param>
    /// <param name="degreeOfParallelism">Number of threads; 0 takes all processors where the fill is large.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The offset is negative or its sum with the length overflows, or the number of threads is negative.
    /// </exception>
    public static void Normal(Span<float> destination, WeightKey key, long offset = 0, int degreeOfParallelism = 0) =>
        Fill(destination, key, offset, degreeOfParallelism, default(BoxMuller<SinglePrecision>));

    /// <inheritdoc cref="Normal(Span{float}, WeightKey, long, int)"/>
    public static void Normal(Span<double> destination, WeightKey key, long offset = 0, int degreeOfParallelism = 0) =>
        Fill(destination, key, offset, degreeOfParallelism, default(BoxMuller<DoublePrecision>));

    private static void Fill<T, TTransform>(
        Span<T> destination, WeightKey key, long offset, int degreeOfParallelism, TTransform transform)
        where T : unmanaged
        where TTransform : struct, ITransform
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(degreeOfParallelism);
        if (offset > long.MaxValue - destination.Length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(offset), offset, $"A stream ends at index {long.MaxValue}: lower the offset or fill fewer than {destination.Length} values.");
        }

        StreamFill.Run(destination, key, offset, transform);
    }
}
