using System;
using System.Linq;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class PortableTanhTests
{
    [Fact]
    public void Tanh_IsWithinAFewUnitsInTheLastPlace()
    {
        // 10^-12 … 10^2, and every sign: small arguments are where e^2x − 1 cancels.
        double[] x = Enumerable.Range(0, 40_001).Select(i => (i % 2 == 0 ? 1 : -1) * Math.Pow(10, (i / 40_000.0 * 14) - 12)).ToArray();
        double[] result = new double[x.Length];

        PortableTanh.Of(x, result);

        Assert.All(x.Zip(result), pair =>
        {
            double exact = Math.Tanh(pair.First);
            // Math.Tanh itself is good to about one unit; neighbours differ by 1 in their bits.
            Assert.True(Math.Abs(BitConverter.DoubleToInt64Bits(pair.Second) - BitConverter.DoubleToInt64Bits(exact)) <= 4, $"tanh({pair.First:r}) = {pair.Second:r}, not {exact:r}");
        });
    }

    [Fact]
    public void Tanh_OfFloats_IsThatOfDoublesRounded()
    {
        float[] x = Enumerable.Range(-1000, 2001).Select(i => i / 77f).ToArray();
        double[] expected = x.Select(value => (double)value).ToArray();
        PortableTanh.Of(expected, expected);

        float[] result = [.. x];
        PortableTanh.Of(result, result);

        Assert.Equal(expected.Select(value => (float)value), result);
    }

    [Fact]
    public void Tanh_DoesNotDependOnThePlaceInTheSpan()
    {
        double[] x = Enumerable.Range(0, 100).Select(i => (i - 50) / 9.7).ToArray();
        double[] together = new double[x.Length];
        PortableTanh.Of(x, together);

        double[] alone = new double[x.Length];
        for (int i = 0; i < x.Length; i++)
        {
            PortableTanh.Of(x.AsSpan(i, 1), alone.AsSpan(i, 1));
        }

        Assert.Equal(together, alone);
    }

    [Fact]
    public void Tanh_OfWhatIsNotFinite()
    {
        double[] values = [double.PositiveInfinity, double.NegativeInfinity, double.NaN, 0, -0.0, double.Epsilon, 1e300];

        PortableTanh.Of(values, values);

        Assert.Equal([1, -1, double.NaN, 0, -0.0, double.Epsilon, 1], values);
    }

    [Fact]
    public void Tanh_HasTheBitsItHadOnOtherMachines()
    {
        double[] values = [0.1, 0.5, 1, 3, 10];

        PortableTanh.Of(values, values);

        Assert.Equal(
            [0x3FB983D7795F413B, 0x3FDD9353D7568AF3, 0x3FE85EFAB514F394, 0x3FEFD77D111A0B00, 0x3FEFFFFFFDC96F35],
            values.Select(BitConverter.DoubleToInt64Bits));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.3)]
    [InlineData(-5)]
    [InlineData(-100)]
    [InlineData(-700)]
    [InlineData(20.5)]
    public void Exp_IsWithinAFewUnitsInTheLastPlace(double x) =>
        Assert.InRange(PortableExponential.Exp(x), Math.Exp(x) * (1 - 1e-15), Math.Exp(x) * (1 + 1e-15));

    [Fact]
    public void Exp_OfWhatIsNotFinite() =>
        Assert.Equal([0, 0, double.NaN], new[] { double.NegativeInfinity, -1e5, double.NaN }.Select(PortableExponential.Exp));
}
