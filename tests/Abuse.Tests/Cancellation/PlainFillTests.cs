using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Xunit;

namespace WeightInit.AbuseTests;

/// <summary>A model of one long weight that needs no stretching factor.</summary>
public sealed partial class LongPlain
{
    [TruncatedNormalInit(PlainFillTests.Length)]
    private double[]? _weight;

    public double[]? Weight
    {
        get => _weight;
        set => _weight = value;
    }
}

/// <summary>Fills of many values, cancelled in their midst: each leaves the weight as it was. (LongFillTests hold that it was the midst.)</summary>
public sealed class PlainFillTests
{
    public const int Length = 1 << 24;

    private const double Old = 7;

    private delegate void Fill(double[] weight, WeightInitOptions options);

    // On one thread, so that a fill takes its tenth of a second on many processors too.
    private static readonly Dictionary<string, Fill> Fills = new()
    {
        ["normal"] = static (weight, options) => Initialize.Normal(weight, 1, 0, 1, options),
        ["uniform"] = static (weight, options) => Initialize.Uniform(weight, 1, 0, 1, options),
        ["truncated"] = static (weight, options) => Initialize.TruncatedNormal(weight, 1, options: options),
        ["Xavier"] = static (weight, options) => Initialize.Xavier(weight, [4096, 4096], 1, options: options),
        ["Kaiming, uniform"] = static (weight, options) => Initialize.Kaiming(weight, [4096, 4096], 1, distribution: WeightDistribution.Uniform, options: options),
        ["LeCun, truncated"] = static (weight, options) => Initialize.LeCun(weight, [4096, 4096], 1, distribution: WeightDistribution.TruncatedNormal, options: options),
        ["variance scaling"] = static (weight, options) => Initialize.VarianceScaling(weight, [4096, 4096], 1, options: options),
        ["sparse"] = static (weight, options) => Initialize.Sparse(weight, [4096, 4096], 1, 4000, options: options),
        ["model"] = static (weight, options) => new LongPlain { Weight = weight }.InitializeWeights(1, options),
    };

    public static IEnumerable<object[]> Names => Fills.Keys.Select(static name => new object[] { name });

    [Theory]
    [MemberData(nameof(Names))]
    public void Cancelled_LeavesTheWeight(string name)
    {
        double[] weight = new double[Length];
        // On a machine that does the whole in a millisecond the first moments come too late; the last come at once.
        foreach (int milliseconds in (int[])[30, 10, 3, 1, 0])
        {
            weight.AsSpan().Fill(Old);
            if (IsCancelled(name, weight, milliseconds))
            {
                Assert.True(weight.AsSpan().IndexOfAnyExcept(Old) < 0, $"{name} was cancelled, and the weight has changed");
                return;
            }

            Assert.True(weight.AsSpan().IndexOfAnyExcept(Old) >= 0, $"{name} ended, and the weight is as it was");
        }

        Assert.Fail($"{name} was never cancelled");
    }

    [Fact]
    public void NewWeightCancelled_IsNotThere()
    {
        LongPlain model = new();

        Assert.ThrowsAny<OperationCanceledException>(() => model.InitializeWeights(1, new WeightInitOptions { CancellationToken = new CancellationToken(canceled: true) }));

        Assert.Null(model.Weight);
    }

    private static bool IsCancelled(string name, double[] weight, int milliseconds)
    {
        using CancellationTokenSource source = new();
        Thread canceller = new(() =>
        {
            Thread.Sleep(milliseconds);
            source.Cancel();
        });
        canceller.Start();
        try
        {
            Fills[name](weight, new WeightInitOptions { CancellationToken = source.Token, DegreeOfParallelism = 1 });
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
        finally
        {
            canceller.Join();
        }
    }
}
