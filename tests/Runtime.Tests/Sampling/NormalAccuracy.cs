using System;
using System.Threading.Tasks;

namespace WeightInit.RuntimeTests.Sampling;

/// <summary>The greatest distance of drawn values from the exact transform of their uniforms, in steps of the type.</summary>
internal static class NormalAccuracy
{
    // Beyond 2^32 blocks, so that the upper word of the index takes part.
    private const long Start = 1L << 40;
    private const int Part = 1 << 14;

    public static double WorstSingle(WeightKey key, long count) => Worst(count, offset =>
    {
        float[] values = new float[Part];
        Sampler.Normal(values, key, offset, 1);

        double worst = 0;
        for (int i = 0; i < Part; i++)
        {
            (uint a, uint b, bool isSecond) = ReferenceStream.SingleWords(key, offset + i);
            (DoubleDouble x, DoubleDouble y) = NormalReference.Pair(a, b);
            double exact = (isSecond ? y : x).High;
            float magnitude = MathF.Abs((float)exact);
            worst = Math.Max(worst, Math.Abs(values[i] - exact) / (MathF.BitIncrement(magnitude) - magnitude));
        }

        return worst;
    });

    public static double WorstDouble(WeightKey key, long count) => Worst(count, offset =>
    {
        double[] values = new double[Part];
        Sampler.Normal(values, key, offset, 1);

        double worst = 0;
        for (int i = 0; i < Part; i++)
        {
            (ulong a, ulong b, bool isSecond) = ReferenceStream.DoubleWords(key, offset + i);
            (DoubleDouble x, DoubleDouble y) = NormalReference.Pair(a, b);
            DoubleDouble exact = isSecond ? y : x;
            double magnitude = Math.Abs(exact.High);
            worst = Math.Max(worst, Math.Abs((values[i] - exact).High) / (Math.BitIncrement(magnitude) - magnitude));
        }

        return worst;
    });

    private static double Worst(long count, Func<long, double> worstOf)
    {
        double worst = 0;
        object gate = new();
        Parallel.For(0, count / Part, part =>
        {
            double mine = worstOf(Start + (part * Part));
            lock (gate)
            {
                worst = Math.Max(worst, mine);
            }
        });
        return worst;
    }
}
