using System;

namespace WeightInit;

/// <summary>
/// Random values that are a function of a key and an index, and of nothing else: the same bits on every operating
/// system, processor, vector width and number of threads, whole or slice by slice (docs/determinism.md).
/// </summary>
/// <remarks>The words behind a stream are the same for every distribution: take <see cref="WeightKey.Child(string)"/> for independent ones.</remarks>
public static partial class Sampler
{
    private static void Fill<T, TLane, TTransform>(
        Span<T> destination, WeightKey key, long offset, int degreeOfParallelism, TTransform transform)
        where T : unmanaged
        where TLane : unmanaged
        where TTransform : struct, ITransform
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(degreeOfParallelism);
        if (offset > long.MaxValue - destination.Length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(offset),
                offset,
                $"A stream ends at index {long.MaxValue}: lower the offset or fill fewer than {destination.Length} values.");
        }

        StreamFill.Run<T, TLane, TTransform>(destination, key, offset, degreeOfParallelism, transform);
    }
}
