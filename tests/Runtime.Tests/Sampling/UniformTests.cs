using System;
using System.Linq;
using Xunit;

namespace WeightInit.RuntimeTests.Sampling;

public class UniformTests
{
    private const int Count = 1 << 20;

    public static TheoryData<double, double> Ranges => new()
    {
        { 0, 1 }, { -1, 1 }, { 0.1, 0.3 }, { -1e30, 1e-30 }, { 5, 5.0001 }, { -3, -2.999999 }, { 1e-42, 3e-42 }, { -1.5e38, 1.5e38 },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Values_StayInTheRange(double low, double high)
    {
        (float singleLow, float singleHigh) = ((float)low, (float)high);
        float[] singles = new float[Count];
        double[] doubles = new double[Count];

        Sampler.Uniform(singles, 31, singleLow, singleHigh);
        Sampler.Uniform(doubles, 31, low, high);
        Assert.True(singles.Min() >= singleLow && singles.Max() < singleHigh, $"{singles.Min():R} {singles.Max():R}");
        Assert.True(doubles.Min() >= low && doubles.Max() < high, $"{doubles.Min():R} {doubles.Max():R}");

        Sampler.UniformOpen(singles, 31, singleLow, singleHigh);
        Sampler.UniformOpen(doubles, 31, low, high);
        Assert.True(singles.Min() > singleLow && singles.Max() < singleHigh, $"{singles.Min():R} {singles.Max():R}");
        Assert.True(doubles.Min() > low && doubles.Max() < high, $"{doubles.Min():R} {doubles.Max():R}");
    }

    /// <summary>The greatest k of a float in [5, 5.0001) rounds up to the end itself, were it not held back.</summary>
    [Fact]
    public void HalfOpen_HoldsBackWhatRoundsToTheEnd()
    {
        float low = 1;
        float high = MathF.BitIncrement(MathF.BitIncrement(1));
        float[] values = new float[Count];

        Sampler.Uniform(values, 31, low, high);

        // 1, and the one number between; a quarter of the unrounded values is nearer to the end.
        Assert.Equal([1, MathF.BitIncrement(1)], values.Distinct().Order());
    }

    [Fact]
    public void Values_AreTheDocumentedFunctionOfTheWords()
    {
        float[] singles = new float[64];
        double[] doubles = new double[64];
        Sampler.Uniform(singles, 32);
        Sampler.Uniform(doubles, 32);
        float[] singlesOpen = new float[64];
        double[] doublesSymmetric = new double[64];
        Sampler.UniformOpen(singlesOpen, 32);
        Sampler.UniformSymmetric(doublesSymmetric, 32);

        for (int i = 0; i < 64; i++)
        {
            (uint a, uint b, bool isSecond) = ReferenceStream.SingleWords(32, i);
            uint word = isSecond ? b : a;
            Assert.Equal((word >> 8) / 16777216f, singles[i]);
            Assert.Equal(((word >> 9) + 0.5f) / 8388608f, singlesOpen[i]);

            (ulong c, ulong d, isSecond) = ReferenceStream.DoubleWords(32, i);
            ulong longWord = isSecond ? d : c;
            Assert.Equal((longWord >> 11) / 9007199254740992.0, doubles[i]);
            Assert.Equal((((long)longWord >> 11) + 0.5) / 4503599627370496.0, doublesSymmetric[i]);
        }
    }

    [Fact]
    public void Symmetric_IsWithinTheBoundAndNeverZero()
    {
        foreach (float bound in new[] { 1, 0.3f, 1e-45f, float.MaxValue, 1.9999999f })
        {
            float[] singles = new float[Count];
            double[] doubles = new double[Count];
            Sampler.UniformSymmetric(singles, 33, bound);
            Sampler.UniformSymmetric(doubles, 33, bound);

            Assert.True(singles.Max() < bound && singles.Min() > -bound);
            Assert.True(doubles.Max() < bound && doubles.Min() > -(double)bound);
            Assert.True(bound < 1e-44f || !singles.Contains(0));
            Assert.DoesNotContain(0.0, doubles);
        }
    }

    /// <summary>The mean of n values has a standard error of 1/√(12n), and that of their squares √(4/45)/√n.</summary>
    [Fact]
    public void Values_HaveUniformMoments()
    {
        double[] values = new double[Count];
        Sampler.Uniform(values, 34);

        Assert.InRange(values.Average() - 0.5, -6 / Math.Sqrt(12.0 * Count), 6 / Math.Sqrt(12.0 * Count));
        Assert.InRange(values.Average(x => x * x) - (1.0 / 3), -6 * Math.Sqrt(4.0 / 45 / Count), 6 * Math.Sqrt(4.0 / 45 / Count));
    }

    [Fact]
    public void Ends_AreValidated()
    {
        float[] values = new float[3];

        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.Uniform(values, 1, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.Uniform(values, 1, float.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.Uniform(values, 1, 0, float.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.Uniform(values, 1, -3e38f, 3e38f));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.UniformOpen(values, 1, 1, MathF.BitIncrement(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.UniformSymmetric(values, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.UniformSymmetric(values, 1, float.NaN));
    }
}
