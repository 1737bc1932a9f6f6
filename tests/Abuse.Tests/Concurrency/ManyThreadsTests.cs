using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Xunit;

namespace WeightInit.AbuseTests;

/// <summary>A model with one weight of each way to be computed.</summary>
public sealed partial class ManyWays
{
    [SpectralInit(40)]
    private double[,]? _square;

    [SpectralInit(60, 20, Gain = 2)]
    private float[]? _rectangle;

    [SpectralInit(80, Density = 0.1, Gain = 0.9)]
    private double[]? _sparse;

    [SpectralInit(16, LeakRate = 0.5)]
    private float[,]? _leaky;

    [OrthogonalInit(40, 30)]
    private float[]? _orthogonal;

    [KaimingInit(200, 200)]
    private float[,]? _kaiming;

    [TruncatedNormalInit(5000)]
    private double[]? _truncated;

    public IEnumerable<Array> Weights => new Array?[] { _square, _rectangle, _sparse, _leaky, _orthogonal, _kaiming, _truncated }.Select(static weight => weight!);
}

public sealed class ManyThreadsTests
{
    /// <summary>Two hundred threads, more than the pool has, begin at one moment; each model gets the bits of one filled alone.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void TwoHundredThreads_GetTheSameBits(int threads)
    {
        const int Count = 200;
        ManyWays alone = new();
        alone.InitializeWeights(11, new WeightInitOptions { DegreeOfParallelism = 1 });
        byte[][] expected = [.. alone.Weights.Select(Bytes)];
        using Barrier start = new(Count);
        ManyWays[] models = [.. Enumerable.Range(0, Count).Select(static _ => new ManyWays())];
        Exception?[] errors = new Exception?[Count];
        Thread[] crowd = [.. Enumerable.Range(0, Count).Select(i => new Thread(() =>
        {
            try
            {
                start.SignalAndWait();
                models[i].InitializeWeights(11, new WeightInitOptions { DegreeOfParallelism = threads });
            }
            catch (Exception error)
            {
                errors[i] = error;
            }
        }))];
        Array.ForEach(crowd, static thread => thread.Start());
        Assert.All(crowd, static thread => Assert.True(thread.Join(TimeSpan.FromMinutes(2)), "a thread hangs"));

        Assert.All(errors, Assert.Null);
        Assert.All(models, model => Assert.Equal(expected, model.Weights.Select(Bytes)));
    }

    private static byte[] Bytes(Array weight)
    {
        byte[] bytes = new byte[Buffer.ByteLength(weight)];
        Buffer.BlockCopy(weight, 0, bytes, 0, bytes.Length);
        return bytes;
    }
}
