using System;
using Xunit;

namespace WeightInit.RuntimeTests;

public sealed class WeightShapeTests
{
    [Fact]
    public void Shape_CountsWithoutOverflow()
        => Assert.Equal(long.MaxValue, new WeightShape(int.MaxValue, int.MaxValue, int.MaxValue).Count);

    [Fact]
    public void Shape_ReadsAsWritten() => Assert.Equal("512×3", new WeightShape(512, 3).ToString());

    [Fact]
    public void Shape_ComparesByDimensions()
    {
        Assert.Equal(new WeightShape(2, 3), new WeightShape(2, 3));
        Assert.NotEqual(new WeightShape(2, 3), new WeightShape(3, 2));
        Assert.NotEqual(new WeightShape(6), new WeightShape(2, 3));
        Assert.Equal(new WeightShape(2, 3).GetHashCode(), new WeightShape(2, 3).GetHashCode());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-4)]
    public void Shape_RefusesADimension(int dimension)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new WeightShape(2, dimension));
}
