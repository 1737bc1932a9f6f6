using System;
using Xunit;

namespace WeightInit.RuntimeTests.Initializers;

public class WeightFansTests
{
    [Theory]
    [InlineData(new[] { 30, 20 }, WeightLayout.OutInKernel, 1, false, 1, 20, 30)]
    [InlineData(new[] { 30, 20 }, WeightLayout.InOutKernel, 1, false, 1, 30, 20)]
    [InlineData(new[] { 30, 20 }, WeightLayout.KernelInOut, 1, false, 1, 30, 20)]
    [InlineData(new[] { 64, 32, 3, 5 }, WeightLayout.OutInKernel, 1, false, 1, 480, 960)]
    [InlineData(new[] { 32, 64, 3, 5 }, WeightLayout.InOutKernel, 1, false, 1, 480, 960)]
    [InlineData(new[] { 3, 5, 32, 64 }, WeightLayout.KernelInOut, 1, false, 1, 480, 960)]
    [InlineData(new[] { 64, 8, 3, 3 }, WeightLayout.OutInKernel, 4, false, 1, 72, 144)]
    [InlineData(new[] { 64, 1, 3, 3 }, WeightLayout.OutInKernel, 64, false, 1, 9, 9)]
    [InlineData(new[] { 32, 64, 3, 3 }, WeightLayout.OutInKernel, 1, true, 1, 288, 576)]
    [InlineData(new[] { 32, 16, 3, 3 }, WeightLayout.OutInKernel, 4, true, 1, 72, 144)]
    [InlineData(new[] { 3, 3, 64, 32 }, WeightLayout.KernelInOut, 1, true, 1, 288, 576)]
    [InlineData(new[] { 768, 256 }, WeightLayout.OutInKernel, 1, false, 3, 256, 256)]
    [InlineData(new[] { 256, 768 }, WeightLayout.KernelInOut, 1, false, 3, 256, 256)]
    public void Fans_FollowLayoutGroupsTranspositionAndPacking(
        int[] shape, WeightLayout layout, int groups, bool transposed, int packed, double fanIn, double fanOut)
    {
        FanRule rule = new() { Layout = layout, Groups = groups, Transposed = transposed, Packed = packed };
        Assert.Equal(new WeightFans(fanIn, fanOut), WeightFans.Of(shape, rule));
    }

    /// <summary>Counted by hand from the definition: the taps that reach one output, and that one input reaches.</summary>
    [Fact]
    public void GroupedFans_AreTheConnectionsOfAConvolution()
    {
        const int Groups = 3;
        int[] shape = [6, 4, 5];
        int inputs = shape[1] * Groups;
        int[] perOutput = new int[shape[0]];
        int[] perInput = new int[inputs];
        for (int output = 0; output < shape[0]; output++)
        {
            int group = output / (shape[0] / Groups);
            for (int input = 0; input < shape[1]; input++)
            {
                perOutput[output] += shape[2];
                perInput[(group * shape[1]) + input] += shape[2];
            }
        }

        WeightFans fans = WeightFans.Of(shape, new FanRule { Groups = Groups });
        Assert.All(perOutput, count => Assert.Equal(fans.FanIn, count));
        Assert.All(perInput, count => Assert.Equal(fans.FanOut, count));
    }

    [Fact]
    public void Modes_CombineTheFans()
    {
        WeightFans fans = new(8, 2);
        Assert.Equal([8, 2, 5, 4], new[] { fans.Of(FanMode.FanIn), fans.Of(FanMode.FanOut), fans.Of(FanMode.FanAverage), fans.Of(FanMode.FanGeometric) });
        Assert.Throws<ArgumentOutOfRangeException>(() => fans.Of((FanMode)7));
    }

    [Fact]
    public void BadShapesAndRules_AreNamed()
    {
        Assert.Contains("no fan-in", Assert.Throws<ArgumentException>(() => WeightFans.Of([5])).Message);
        Assert.Contains("5×0", Assert.Throws<ArgumentException>(() => WeightFans.Of([5, 0])).Message);
        Assert.Contains("Groups = 4", Assert.Throws<ArgumentException>(() => WeightFans.Of([6, 2], new FanRule { Groups = 4 })).Message);
        Assert.Contains("Packed = 3", Assert.Throws<ArgumentException>(() => WeightFans.Of([8, 2], new FanRule { Packed = 3 })).Message);
        Assert.Throws<ArgumentException>(() => WeightFans.Of([8, 2], new FanRule { Groups = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightFans.Of([8, 2], new FanRule { Layout = (WeightLayout)9 }));
    }
}
