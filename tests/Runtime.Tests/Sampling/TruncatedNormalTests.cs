using System;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace WeightInit.RuntimeTests.Sampling;

public class TruncatedNormalTests(ITestOutputHelper output)
{
    private const double Infinity = double.PositiveInfinity;

    public static TheoryData<double, double> Intervals => new()
    {
        { -2, 2 }, { -1, 3 }, { 0, 1 }, { -0.5, 0.25 }, { 8, 9 }, { -40, -38 }, { 0, Infinity }, { -Infinity, Infinity },
        { -Infinity, -37.5 }, { 3, Infinity }, { -8, 0.5 }, { 100, 100.1 }, { 1e6, Infinity }, { -Infinity, 5 },
    };

    /// <summary>
    /// A value of a uniform q solves ln Q(x) = ln(Q(upper) + q(Q(lower) − Q(upper))). The difference of the sides over the
    /// slope is the error of x; Q comes in about 104 bits. It is less than two steps of double at x or at 1.
    /// </summary>
    [Theory]
    [MemberData(nameof(Intervals))]
    public void Values_InvertTheDistribution(double lower, double upper)
    {
        const int Count = 4096;
        double[] values = new double[Count];
        Sampler.TruncatedNormal(values, 21, lower, upper);

        double worst = 0;
        for (int i = 0; i < Count; i++)
        {
            (ulong a, ulong b, bool isSecond) = ReferenceStream.DoubleWords(21, i);
            double error = NormalTailReference.Error(values[i], lower, upper, isSecond ? b : a);
            worst = Math.Max(worst, Math.Abs(error) / (Math.BitIncrement(Math.Max(1, Math.Abs(values[i]))) - Math.Max(1, Math.Abs(values[i]))));
        }

        output.WriteLine($"[{lower}, {upper}]: worst of {Count} values {worst:F2} ulp of max(1, |x|)");
        Assert.InRange(worst, 0, 4);
    }

    [Theory]
    [MemberData(nameof(Intervals))]
    public void Values_StayWithinBounds(double lower, double upper)
    {
        float[] singles = new float[1 << 18];
        double[] doubles = new double[1 << 18];
        Sampler.TruncatedNormal(singles, 22, lower, upper);
        Sampler.TruncatedNormal(doubles, 22, lower, upper);

        Assert.All(new[] { (double)singles.Min(), doubles.Min() }, least => Assert.InRange(least, lower, upper));
        Assert.All(new[] { (double)singles.Max(), doubles.Max() }, most => Assert.InRange(most, lower, upper));
        
        // At 1e6 double has a few ten thousand steps in the whole tail.
        Assert.True(doubles.Distinct().Count() > 10_000);
    }

    /// <summary>The float of a word is the inverse for the middle of what the word leaves open, to half a step of float.</summary>
    [Fact]
    public void SingleValues_InvertTheDistribution()
    {
        float[] values = new float[4096];
        Sampler.TruncatedNormal(values, 23, -1, 3);

        for (int i = 0; i < values.Length; i++)
        {
            (uint a, uint b, bool isSecond) = ReferenceStream.SingleWords(23, i);
            ulong word = ((ulong)(isSecond ? b : a) << 32) | 0x80000000;
            double error = NormalTailReference.Error(values[i], -1, 3, word);
            Assert.InRange(Math.Abs(error), 0, 0.5001 * (MathF.BitIncrement(MathF.Abs(values[i])) - MathF.Abs(values[i])) + 1e-15);
        }
    }

    [Fact]
    public void Bounds_AreValidated()
    {
        double[] values = new double[3];
        float[] singles = new float[3];

        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.TruncatedNormal(values, 1, 2, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.TruncatedNormal(values, 1, 3, -3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.TruncatedNormal(values, 1, double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.TruncatedNormal(values, 1, 0, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.TruncatedNormal(values, 1, Infinity, Infinity));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.TruncatedNormal(values, 1, -Infinity, -2e6));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sampler.TruncatedNormal(singles, 1, 1 + 1e-12, 1 + 2e-12));
    }
}
