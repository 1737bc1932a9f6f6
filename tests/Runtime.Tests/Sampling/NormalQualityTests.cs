using System;
using System.Threading.Tasks;
using Xunit;
using Xunit.Abstractions;

namespace WeightInit.RuntimeTests.Sampling;

/// <summary>Ten million values each; the limits are those of <see cref="NormalQuality"/>.</summary>
public class NormalQualityTests(ITestOutputHelper output)
{
    private const int Count = 10_000_000;
    private const int Keys = 1_000;

    [Fact]
    public void SingleValues_AreNormal() => AssertNormal(part =>
    {
        float[] values = new float[Count / Keys];
        Sampler.Normal(values, 41, (long)part * values.Length, 1);
        return Quality(values, []);
    });

    [Fact]
    public void DoubleValues_AreNormal() => AssertNormal(part =>
    {
        double[] values = new double[Count / Keys];
        Sampler.Normal(values, 42, (long)part * values.Length, 1);
        return Quality([], values);
    });

    [Fact]
    public void SingleValues_AreNormalAcrossAdjacentKeys() => AssertNormal(part =>
    {
        float[] values = new float[Count / Keys];
        Sampler.Normal(values, part, 0, 1);
        return Quality(values, []);
    });

    [Fact]
    public void DoubleValues_AreNormalAcrossAdjacentKeys() => AssertNormal(part =>
    {
        double[] values = new double[Count / Keys];
        Sampler.Normal(values, WeightKey.FromSeed(7).Child("layers", part), 0, 1);
        return Quality([], values);
    });

    /// <summary>The judge itself: a bias of one part in five hundred does not pass.</summary>
    [Fact]
    public void Limits_RefuseASlightlyWrongScale()
    {
        double[] values = new double[Count];
        Sampler.Normal(values, 43);
        for (int i = 0; i < Count; i++)
        {
            values[i] *= 1.002;
        }

        Assert.Contains(Quality([], values).Findings(), finding => !finding.Passes);
    }

    private static NormalQuality Quality(float[] singles, double[] doubles)
    {
        NormalQuality quality = new();
        quality.Add(singles);
        quality.Add(doubles);
        return quality;
    }

    private void AssertNormal(Func<int, NormalQuality> draw)
    {
        NormalQuality total = new();
        Parallel.For(0, Keys, part =>
        {
            NormalQuality quality = draw(part);
            lock (total)
            {
                total.Add(quality);
            }
        });

        foreach (NormalQuality.Finding finding in total.Findings())
        {
            output.WriteLine(finding.ToString());
            Assert.True(finding.Passes, finding.ToString());
        }
    }
}
