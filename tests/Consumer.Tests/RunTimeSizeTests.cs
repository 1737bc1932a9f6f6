using System;
using Demo;
using Xunit;

namespace WeightInit.ConsumerTests;

public sealed class RunTimeSizeTests
{
    [Fact]
    public void Members_GiveTheShape()
    {
        double[,] weight = RunTimeSizes.Create(5, 2).Weight;

        Assert.Equal((5, 2), (weight.GetLength(0), weight.GetLength(1)));
    }

    [Theory]
    [InlineData(0, 2, "_hidden", "0")]
    [InlineData(-3, 2, "_hidden", "-3")]
    [InlineData(5, 0, "Inputs", "0")]
    [InlineData(5, int.MinValue, "Inputs", "-2147483648")]
    public void SizeThatIsNotPositive_NamesMemberAndValue(int hidden, int inputs, string member, string value)
    {
        string message = Assert.Throws<InvalidOperationException>(() => RunTimeSizes.Create(hidden, inputs)).Message;

        Assert.Contains(member, message);
        Assert.Contains("Weight", message);
        Assert.Contains($"is {value};", message);
    }

    [Fact]
    public void ShapeThatNoArrayHolds_IsRejectedBeforeAnythingIsAllocated()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        string message = Assert.Throws<InvalidOperationException>(() => RunTimeSizes.Create(int.MaxValue, int.MaxValue)).Message;

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        Assert.Contains("Weight", message);
        Assert.Contains("2147483647×2147483647", message);
    }
}
