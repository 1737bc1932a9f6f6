using Xunit;
using Xunit.Abstractions;

namespace WeightInit.RuntimeTests.Sampling;

/// <summary>Values against the exact transform of their uniforms, and with it the place of every word.</summary>
public class NormalAccuracyTests(ITestOutputHelper output)
{
    private const int Count = 1 << 20;

    [Fact]
    public void SingleValues_AreWithinThreeUlp()
    {
        double worst = NormalAccuracy.WorstSingle(11, Count);

        output.WriteLine($"float: worst of {Count:N0} values {worst:F3} ulp");
        Assert.InRange(worst, 0.5, 3);
    }

    [Fact]
    public void DoubleValues_AreWithinFourUlp()
    {
        double worst = NormalAccuracy.WorstDouble(12, Count);

        output.WriteLine($"double: worst of {Count:N0} values {worst:F3} ulp");
        Assert.InRange(worst, 0.5, 4);
    }
}
