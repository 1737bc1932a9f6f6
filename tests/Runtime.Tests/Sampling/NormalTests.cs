using System;
using Xunit;

namespace WeightInit.RuntimeTests.Sampling;

public class NormalTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 31)]
    [InlineData(31, 2)]
    [InlineData(32, 64)]
    [InlineData(5, 300)]
    [InlineData(999, 1)]
    [InlineData(1000, 0)]
    public void Slice_EqualsThatSliceOfTheWhole(int offset, int length)
    {
        float[] whole = new float[1000];
        double[] wholeDouble = new double[1000];
        Sampler.Normal(whole, 5);
        Sampler.Normal(wholeDouble, 5);

        float[] slice = new float[length];
        double[] sliceDouble = new double[length];
        Sampler.Normal(slice, 5, offset);
        Sampler.Normal(sliceDouble, 5, offset);

        Assert.Equal(whole.AsSpan(offset, length).ToArray(), slice);
        Assert.Equal(wholeDouble.AsSpan(offset, length).ToArray(), sliceDouble);
    }

    /// <summary>Bounds are six standard errors of each moment at this sample size.</summary>
    [Fact]
    public void Values_HaveStandardMoments()
    {
        const int Count = 1 << 20;
        float[] values = new float[Count];
        double[] doubles = new double[Count];
        Sampler.Normal(values, 1);
        Sampler.Normal(doubles, 1);

        AssertMoments(Array.ConvertAll(values, value => (double)value));
        AssertMoments(doubles);
    }

    /// <summary>On one thread; on several each fill has a crew.</summary>
    [Fact]
    public void Fill_AllocatesNothing()
    {
        float[] singles = new float[10_007];
        double[] doubles = new double[10_007];
        void FillAll()
        {
            Sampler.Normal(singles, 5, 3);
            Sampler.Normal(doubles, 5, 3, 1);
            Sampler.Uniform(singles, 5, -1, 1, 3);
            Sampler.TruncatedNormal(doubles, 5, -1, 1, 3);
        }

        FillAll();
        long before = GC.GetAllocatedBytesForCurrentThread();
        FillAll();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Threads_GiveTheSameBits(int threads)
    {
        float[] expected = new float[300_001];
        float[] actual = new float[300_001];
        Sampler.Normal(expected, 5, 17, 1);
        Sampler.Normal(actual, 5, 17, threads);

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Offset_IsValidated()
    {
        float[] values = new float[10];

        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.Normal(values, 1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.Normal(values, 1, long.MaxValue - 9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.Normal(values, 1, 0, -1));
        Sampler.Normal(values, 1, long.MaxValue - 10);
    }

    private static void AssertMoments(double[] values)
    {
        double mean = 0;
        double square = 0;
        double cube = 0;
        double fourth = 0;
        foreach (double value in values)
        {
            mean += value;
            square += value * value;
            cube += value * value * value;
            fourth += value * value * value * value;
        }

        double error = 6 / Math.Sqrt(values.Length);
        Assert.InRange(mean / values.Length, -error, error);
        Assert.InRange((square / values.Length) - 1, -error * Math.Sqrt(2), error * Math.Sqrt(2));
        Assert.InRange(cube / values.Length, -error * Math.Sqrt(15), error * Math.Sqrt(15));
        Assert.InRange((fourth / values.Length) - 3, -error * Math.Sqrt(96), error * Math.Sqrt(96));
    }
}
