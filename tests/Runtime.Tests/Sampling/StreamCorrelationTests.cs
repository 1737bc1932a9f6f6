using System;
using System.Collections.Generic;
using Xunit;
using Xunit.Abstractions;

namespace WeightInit.RuntimeTests.Sampling;

/// <summary>
/// Streams of adjacent keys. The correlation of two independent streams of n values, times √n, is a standard normal
/// deviate; the largest of all comparisons stays below 6 but for two times in a million.
/// </summary>
public class StreamCorrelationTests(ITestOutputHelper output)
{
    private const int Length = 20_000;
    private const int Streams = 200;

    public static TheoryData<string> Families => new("seeds", "indices", "names", "depths");

    [Theory]
    [MemberData(nameof(Families))]
    public void AdjacentStreams_AreUncorrelated(string family)
    {
        double worst = 0;
        float[]? previous = null;
        foreach (WeightKey key in Keys(family))
        {
            float[] values = new float[Length];
            Sampler.Normal(values, key);
            if (previous is not null)
            {
                for (int lag = -2; lag <= 2; lag++)
                {
                    worst = Math.Max(worst, Math.Abs(Deviate(previous, values, lag)));
                }
            }

            // A stream against itself, shifted by what the layout has as distances.
            foreach (int lag in new[] { 1, 2, 16, 32, 64 })
            {
                worst = Math.Max(worst, Math.Abs(Deviate(values, values, lag)));
            }

            previous = values;
        }

        output.WriteLine($"{family}: largest of {Streams * 10} deviates {worst:F2}");
        Assert.InRange(worst, 1, 6);
    }

    private static IEnumerable<WeightKey> Keys(string family)
    {
        WeightKey key = 1;
        for (int i = 0; i < Streams; i++)
        {
            key = family == "depths" ? key.Child("next") : key;
            yield return family switch
            {
                "seeds" => WeightKey.FromSeed((ulong)i),
                "indices" => WeightKey.FromSeed(1).Child("blocks", i),
                "names" => WeightKey.FromSeed(1).Child($"layer{i}"),
                _ => key,
            };
        }
    }

    private static double Deviate(float[] left, float[] right, int lag)
    {
        double sum = 0;
        int count = left.Length - Math.Abs(lag);
        for (int i = 0; i < count; i++)
        {
            sum += (double)left[i + Math.Max(lag, 0)] * right[i + Math.Max(-lag, 0)];
        }

        return sum / Math.Sqrt(count);
    }
}
