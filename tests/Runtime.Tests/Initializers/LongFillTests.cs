using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using Xunit;

namespace WeightInit.RuntimeTests.Initializers;

public class LongFillTests
{
    private const int Long = LongFill.Dense + 37;

    private delegate void Fill(Span<float> weight, WeightInitOptions? options);

    private static readonly Dictionary<string, Fill> Fills = new()
    {
        ["normal"] = static (weight, options) => Initialize.Normal(weight, 1, 0.5, 2, options),
        ["uniform"] = static (weight, options) => Initialize.Uniform(weight, 1, -1, 3, options),
        ["truncated"] = static (weight, options) => Initialize.TruncatedNormal(weight, 1, 0.5, -1, 2, options),
        ["Xavier, uniform"] = static (weight, options) => Initialize.Xavier(weight, [1, weight.Length], 1, distribution: WeightDistribution.Uniform, options: options),
        ["Kaiming, truncated"] = static (weight, options) => Initialize.Kaiming(weight, [weight.Length, 1], 1, distribution: WeightDistribution.TruncatedNormal, options: options),
        ["sparse"] = static (weight, options) => Initialize.Sparse(weight[..(1024 * 1030)], [1024, 1030], 1, 900, 0.1, options),
    };

    public static IEnumerable<object[]> Names => Fills.Keys.Select(static name => new object[] { name });

    /// <summary>In portions, by way of a copy, come the bits of one fill.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Cancellable_GivesTheSameBits(string name)
    {
        float[] plain = new float[Long];
        Fills[name](plain, null);
        using CancellationTokenSource source = new();

        float[] cancellable = new float[Long];
        Fills[name](cancellable, new WeightInitOptions { CancellationToken = source.Token });
        Assert.True(plain.AsSpan().SequenceEqual(cancellable));

        cancellable.AsSpan().Clear();
        Fills[name](cancellable, new WeightInitOptions { CancellationToken = source.Token, OwnsDestination = true, DegreeOfParallelism = 1 });
        Assert.True(plain.AsSpan().SequenceEqual(cancellable));
    }

    [Fact]
    public void CancelledBetweenPortions_LeavesTheDestination()
    {
        float[] weight = [.. Enumerable.Repeat(7f, Long)];
        using CancellationTokenSource source = new();
        int portions = 0;

        Assert.Throws<OperationCanceledException>(() => LongFill.Run(weight, new WeightInitOptions { CancellationToken = source.Token }, (part, _) =>
        {
            part.Fill(1);
            if (++portions == 2)
            {
                source.Cancel();
            }
        }));

        Assert.Equal(2, portions);
        Assert.True(weight.AsSpan().IndexOfAnyExcept(7f) < 0);
    }

    /// <summary>What nobody else sees needs no copy: it is left half filled.</summary>
    [Fact]
    public void CancelledOwner_IsFilledInPlace()
    {
        float[] weight = new float[Long];
        using CancellationTokenSource source = new();
        long last = -1;

        Assert.Throws<OperationCanceledException>(() => LongFill.Run(weight, new WeightInitOptions { CancellationToken = source.Token, OwnsDestination = true }, (part, offset) =>
        {
            Assert.True(Unsafe.AreSame(ref MemoryMarshal.GetReference(part), ref weight[offset]));
            last = offset;
            source.Cancel();
        }));

        Assert.Equal(0, last);
    }

    [Theory]
    [InlineData(LongFill.Dense - 1, true)]
    [InlineData(LongFill.Dense, false)]
    public void ShortOrNeverCancelled_IsFilledInPlaceAndAtOnce(int length, bool canBeCancelled)
    {
        float[] weight = new float[length];
        using CancellationTokenSource source = new();
        int parts = 0;

        LongFill.Run(weight, new WeightInitOptions { CancellationToken = canBeCancelled ? source.Token : default }, (part, offset) =>
        {
            parts++;
            Assert.Equal(length, part.Length);
            Assert.True(Unsafe.AreSame(ref MemoryMarshal.GetReference(part), ref weight[0]));
        });

        Assert.Equal(1, parts);
    }
}
