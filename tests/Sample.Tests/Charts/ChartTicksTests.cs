using System;
using System.Collections.Generic;
using System.Linq;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class ChartTicksTests
{
    [Theory]
    [InlineData(0, "1")]
    [InlineData(2, "100")]
    [InlineData(3, "10³")]
    [InlineData(-1, "10⁻¹")]
    [InlineData(1234567890, "10¹²³⁴⁵⁶⁷⁸⁹⁰")]
    public void PowerOfTen_IsWrittenAsOne(int power, string expected) => Assert.Equal(expected, ChartTicks.PowerOfTen(power));

    [Theory]
    [InlineData(-0.1, 1.4, "1", "2", "5", "10", "20")]
    [InlineData(-0.1, 4.1, "1", "10", "100", "10³", "10⁴")]
    [InlineData(-1, 22, "1", "10⁵", "10¹⁰", "10¹⁵", "10²⁰")]
    [InlineData(-3000, 10, "10⁻³⁰⁰⁰", "10⁻²⁵⁰⁰", "10⁻²⁰⁰⁰", "10⁻¹⁵⁰⁰", "10⁻¹⁰⁰⁰", "10⁻⁵⁰⁰", "1")]
    public void LogarithmicAxis_HasFewRoundTicks(double low, double high, params string[] expected)
    {
        IReadOnlyList<(double Position, string Label)> ticks = ChartTicks.Powers(low, high);

        Assert.Equal(expected, ticks.Select(tick => tick.Label));
        Assert.All(ticks, tick => Assert.InRange(tick.Position, low, high));
    }

    [Theory]
    [InlineData(1, "0", "0.5", "1")]
    [InlineData(3.14, "0", "1", "2", "3")]
    [InlineData(9.99, "0", "5")]
    [InlineData(22.7, "0", "10", "20")]
    [InlineData(0.012, "0", "0.005", "0.01")]
    public void PlaneAxis_HasEvenTicksToBothSides(double radius, params string[] expected)
    {
        (double Position, string Label)[] ticks = ChartTicks.Even(radius).Where(tick => Math.Abs(tick.Position) <= radius).ToArray();

        Assert.Equal(expected, ticks.Where(tick => tick.Position >= 0).Select(tick => tick.Label));
        Assert.Equal(expected.Skip(1).Select(label => "−" + label).Reverse(), ticks.Where(tick => tick.Position < 0).Select(tick => tick.Label));
    }
}
