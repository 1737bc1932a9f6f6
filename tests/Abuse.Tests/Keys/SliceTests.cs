using System;
using System.Linq;
using CsCheck;
using Xunit;

namespace WeightInit.AbuseTests;

/// <summary>A slice of a stream is the same sampled alone, wherever it begins and however many threads sample it.</summary>
public sealed class SliceTests
{
    private delegate void Fill<T>(Span<T> values, WeightKey key, long offset, int threads);

    private static readonly Fill<float>[] Floats =
    [
        static (values, key, offset, threads) => Sampler.Normal(values, key, offset, threads),
        static (values, key, offset, threads) => Sampler.Uniform(values, key, -1, 3, offset, threads),
        static (values, key, offset, threads) => Sampler.UniformOpen(values, key, 0, 1, offset, threads),
        static (values, key, offset, threads) => Sampler.UniformSymmetric(values, key, 2, offset, threads),
        static (values, key, offset, threads) => Sampler.TruncatedNormal(values, key, -1, 2.5f, offset, threads),
    ];

    private static readonly Fill<double>[] Doubles =
    [
        static (values, key, offset, threads) => Sampler.Normal(values, key, offset, threads),
        static (values, key, offset, threads) => Sampler.Uniform(values, key, -1, 3, offset, threads),
        static (values, key, offset, threads) => Sampler.UniformOpen(values, key, 0, 1, offset, threads),
        static (values, key, offset, threads) => Sampler.UniformSymmetric(values, key, 2, offset, threads),
        static (values, key, offset, threads) => Sampler.TruncatedNormal(values, key, -1, 2.5, offset, threads),
    ];

    private static readonly Gen<(int Method, int Seed, long Offset, int Length, int Start, int Count, int Threads)> Any =
        from method in Gen.Int[0, 4]
        from seed in Gen.Int
        from offset in Gen.Frequency((3, Gen.Long[0, 200]), (2, Gen.Long[0, long.MaxValue / 2]), (1, Gen.OneOf(0L, 31L, 32L, 4294967295L, 1L << 40)))
        from length in Gen.Frequency((5, Gen.Int[0, 400]), (1, Gen.Int[0, 70_000]))
        from start in Gen.Int[0, length]
        from count in Gen.Int[0, length - start]
        from threads in Gen.Int[1, 5]
        select (method, seed, offset, length, start, count, threads);

    [Fact, Property]
    public void Slice_IsWhatItIsInTheWhole() => Any.Hold(static given =>
    {
        Check(Floats[given.Method], given);
        Check(Doubles[given.Method], given);
    }, 1500);

    [Fact, Property]
    public void Offset_IsTakenOrRefusedByName() => Gen.Select(
        Gen.Int[0, 4],
        Gen.Frequency((1, Gen.Long), (1, Gen.OneOf(long.MaxValue, long.MinValue, -1L, long.MaxValue - 1, long.MaxValue - 31, long.MaxValue - 64)), (1, Gen.Long[0, 70].Select(static back => long.MaxValue - back))),
        Gen.Int[0, 100],
        Gen.Frequency((4, Gen.Int[0, 4]), (1, Gen.OneOf(-1, int.MinValue, int.MaxValue)))).Hold(static given =>
    {
        (int method, long offset, int length, int threads) = given;
        float[] values = [.. Enumerable.Repeat(7f, length)];
        double[] wide = [.. Enumerable.Repeat(7.0, length)];
        try
        {
            Floats[method](values, 1, offset, threads);
            Doubles[method](wide, 1, offset, threads);
        }
        catch (ArgumentException error)
        {
            Assert.NotEmpty(error.Message);
            Assert.All(values, static value => Assert.Equal(7f, value));
            Assert.All(wide, static value => Assert.Equal(7.0, value));
            return;
        }

        Assert.All(wide, static value => Assert.True(double.IsFinite(value)));
    }, 1000);

    private static void Check<T>(Fill<T> fill, (int Method, int Seed, long Offset, int Length, int Start, int Count, int Threads) given)
    {
        T[] whole = new T[given.Length];
        fill(whole, given.Seed, given.Offset, given.Threads);
        T[] slice = new T[given.Count];
        fill(slice, given.Seed, given.Offset + given.Start, 1);
        Assert.True(whole.AsSpan(given.Start, given.Count).SequenceEqual(slice), $"{given}");
    }
}
