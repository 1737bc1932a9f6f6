using System;
using System.Threading.Tasks;
using Xunit;
using Xunit.Abstractions;

namespace WeightInit.RuntimeTests.Sampling;

/// <summary>Values against the exact transform of their uniforms, and with it the place of every word.</summary>
public class NormalAccuracyTests(ITestOutputHelper output)
{
    // Beyond 2^32 blocks, so that the upper word of the index takes part.
    private const long Start = 1L << 40;
    private const int Count = 1 << 20;

    [Fact]
    public void SingleValues_AreWithinThreeUlp()
    {
        float[] values = new float[Count];
        Sampler.Normal(values, 11, Start);

        double worst = Worst(i =>
        {
            (uint a, uint b, bool isSecond) = ReferenceStream.SingleWords(11, Start + i);
            (DoubleDouble x, DoubleDouble y) = NormalReference.Pair(a, b);
            double exact = (isSecond ? y : x).High;
            return Math.Abs(values[i] - exact) / (MathF.BitIncrement(MathF.Abs((float)exact)) - MathF.Abs((float)exact));
        });

        output.WriteLine($"float: worst of {Count:N0} values {worst:F3} ulp");
        Assert.InRange(worst, 0.5, 3);
    }

    [Fact]
    public void DoubleValues_AreWithinFourUlp()
    {
        double[] values = new double[Count];
        Sampler.Normal(values, 12, Start);

        double worst = Worst(i =>
        {
            (ulong a, ulong b, bool isSecond) = ReferenceStream.DoubleWords(12, Start + i);
            (DoubleDouble x, DoubleDouble y) = NormalReference.Pair(a, b);
            DoubleDouble exact = isSecond ? y : x;
            double magnitude = Math.Abs(exact.High);
            return Math.Abs((values[i] - exact).High) / (Math.BitIncrement(magnitude) - magnitude);
        });

        output.WriteLine($"double: worst of {Count:N0} values {worst:F3} ulp");
        Assert.InRange(worst, 0.5, 4);
    }

    private static double Worst(Func<int, double> error)
    {
        double worst = 0;
        object gate = new();
        Parallel.For(0, 64, part =>
        {
            double mine = 0;
            for (int i = part * (Count / 64); i < (part + 1) * (Count / 64); i++)
            {
                mine = Math.Max(mine, error(i));
            }

            lock (gate)
            {
                worst = Math.Max(worst, mine);
            }
        });
        return worst;
    }
}
