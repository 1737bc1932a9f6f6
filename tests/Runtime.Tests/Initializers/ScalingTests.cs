using System.Linq;
using Xunit;

namespace WeightInit.RuntimeTests;

public sealed class ScalingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(31)]
    [InlineData(100)]
    public void Multiply_RoundsEachProductOnce(int length)
    {
        float[] single = new float[length];
        double[] full = new double[length];
        Sampler.Normal(single, 5);
        Sampler.Normal(full, 5);
        float[] expectedSingle = single.Select(value => (float)(value * 0.1)).ToArray();
        double[] expectedFull = full.Select(value => value * 0.1).ToArray();
        Scaling.Multiply<float>(single, 0.1);
        Scaling.Multiply<double>(full, 0.1);
        Assert.Equal(expectedSingle, single);
        Assert.Equal(expectedFull, full);
    }
}
