using System;

namespace WeightInit;

/// <content>Chosen values, and the words behind a stream.</content>
public static partial class Sampler
{
    /// <summary>The values of <see cref="Normal(Span{float}, WeightKey, long, int)"/> with these indices, which ascend.</summary>
    internal static void NormalAt(ReadOnlySpan<long> indices, Span<float> values, WeightKey key) =>
        StreamPick.Run<float, float, BoxMuller<SinglePrecision>>(indices, values, key, default);

    /// <inheritdoc cref="NormalAt(ReadOnlySpan{long}, Span{float}, WeightKey)"/>
    internal static void NormalAt(ReadOnlySpan<long> indices, Span<double> values, WeightKey key) =>
        StreamPick.Run<double, double, BoxMuller<DoublePrecision>>(indices, values, key, default);

    /// <summary>The values of <see cref="UniformSymmetric(Span{float}, WeightKey, float, long, int)"/> with bound 1 and these indices, which ascend.</summary>
    internal static void UniformSymmetricAt(ReadOnlySpan<long> indices, Span<float> values, WeightKey key) =>
        StreamPick.Run<float, float, UniformTransform<SinglePrecision>>(
            indices, values, key, UniformTransform<SinglePrecision>.Symmetric(1, MathF.BitDecrement(1)));

    /// <inheritdoc cref="UniformSymmetricAt(ReadOnlySpan{long}, Span{float}, WeightKey)"/>
    internal static void UniformSymmetricAt(ReadOnlySpan<long> indices, Span<double> values, WeightKey key) =>
        StreamPick.Run<double, double, UniformTransform<DoublePrecision>>(
            indices, values, key, UniformTransform<DoublePrecision>.Symmetric(1, Math.BitDecrement(1)));

    /// <summary>The words that a stream of doubles is made of: uniform double k of [0, 1) is the upper 53 bits of word k.</summary>
    internal static void Words(Span<ulong> words, WeightKey key, long offset) =>
        Fill<ulong, double, PlainWords>(words, key, offset, 1, default);
}
