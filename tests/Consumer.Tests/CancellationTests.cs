using System;
using System.Linq;
using System.Threading;
using Demo;
using Xunit;

namespace WeightInit.ConsumerTests;

public sealed class CancellationTests
{
    [Fact]
    public void CancelledBefore_WritesNothing()
    {
        double[] held = [.. Enumerable.Repeat(7.0, 9)];
        Cancelled model = new() { Second = held };

        Assert.ThrowsAny<OperationCanceledException>(() => model.InitializeWeights(1, new() { CancellationToken = new CancellationToken(canceled: true) }));

        Assert.Null(model.First);
        Assert.All(held, static value => Assert.Equal(7.0, value));
    }

    [Fact]
    public void CancelledBetweenWeights_KeepsWhatIsWrittenAndLeavesTheNext()
    {
        double[] held = [.. Enumerable.Repeat(7.0, 9)];
        Cancelled model = new() { Second = held };

        Assert.ThrowsAny<OperationCanceledException>(() => model.InitializeWeights(1, new() { CancellationToken = model.Token }));

        Assert.NotNull(model.First);
        Assert.Same(held, model.Second);
        Assert.All(held, static value => Assert.Equal(7.0, value));
    }

    [Fact]
    public void CancelledInside_LeavesTheWeightInHandAsItWas()
    {
        double[,] held = new double[2500, 2500];
        Large model = new() { Weight = held };
        using CancellationTokenSource source = new();

        // A thread of its own: a timer would wait for the pool, which the computation itself keeps busy.
        Thread canceller = new(source.Cancel);
        canceller.Start();
        Assert.ThrowsAny<OperationCanceledException>(() => model.InitializeWeights(1, new() { CancellationToken = source.Token }));

        canceller.Join();
        Assert.Same(held, model.Weight);
        Assert.True(held.Cast<double>().All(static value => value == 0));
    }
}
