using System;
using System.Threading;
using Xunit;

namespace WeightInit.SpectralTests;

public class BlockCrewTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Run_DoesEachBlockOfEachRoundOnce(int threads)
    {
        Counter counter = new(13);
        using BlockCrew crew = new(threads, 13);
        for (int round = 1; round <= 3000; round++)
        {
            crew.Run(counter, 13);
            foreach (int count in counter.Counts)
            {
                Assert.Equal(round, count);
            }

            if (round % 1000 == 0)
            {
                // Long enough for helpers to park, so that waking them is tried too.
                Thread.Sleep(20);
            }
        }
    }

    [Fact]
    public void Run_PassesAFailureOnToTheCaller()
    {
        using BlockCrew crew = new(2, 4);
        AggregateException failure = Assert.Throws<AggregateException>(() => crew.Run(new Failing(), 4));
        Assert.IsType<InvalidOperationException>(failure.InnerException);
    }

    [Fact]
    public void Run_AllocatesNothing()
    {
        Counter counter = new(8);
        using BlockCrew crew = new(2, 8);
        crew.Run(counter, 8);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int round = 0; round < 100; round++)
        {
            crew.Run(counter, 8);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private sealed class Counter(int blocks) : IBlockWork
    {
        public int[] Counts { get; } = new int[blocks];

        public void Execute(int block) => Interlocked.Increment(ref Counts[block]);
    }

    private sealed class Failing : IBlockWork
    {
        public void Execute(int block)
        {
            if (block == 2)
            {
                throw new InvalidOperationException("block 2");
            }
        }
    }
}
