using System;
using System.Linq;
using System.Threading;
using Xunit;

namespace WeightInit.RuntimeTests;

public sealed class InitializeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64)]
    public void Spectral_BringsASquareMatrixToTheGain(int size)
    {
        double[] matrix = new double[size * size];
        Initialize.Spectral(matrix, size, size, 3, gain: 0.9);
        Assert.Equal(0.9, Spectral.Radius(matrix, size).Value, 1e-9);
    }

    [Theory]
    [InlineData(3, 8)]
    [InlineData(8, 3)]
    [InlineData(1, 5)]
    public void Spectral_BringsARectangleToTheGainByItsNorm(int rows, int columns)
    {
        float[] matrix = new float[rows * columns];
        SpectralNormalization done = Initialize.Spectral(matrix, rows, columns, 3, gain: 2);
        Assert.Equal(SpectralMeasure.Norm, done.Measure);
        Assert.Equal(2, Spectral.Norm(matrix, rows, columns).Value, 1e-6);
    }

    [Fact]
    public void Spectral_IsTheSampledMatrixTimesTheScale()
    {
        double[] raw = new double[36];
        Sampler.Normal(raw, 11);
        double[] matrix = new double[36];
        SpectralNormalization done = Initialize.Spectral(matrix, 6, 6, 11, gain: 0.5);
        Assert.Equal(Spectral.Radius(raw, 6).Value, done.Estimate.Value);
        Assert.Equal(0.5 / done.Estimate.Value, done.Scale);
        Assert.Equal(raw.Select(value => value * done.Scale), matrix);
    }

    [Fact]
    public void Spectral_RoundsFloatsOnce()
    {
        float[] raw = new float[49];
        Sampler.Normal(raw, 12);
        float[] matrix = new float[49];
        double scale = Initialize.Spectral(matrix, 7, 7, 12).Scale;
        Assert.Equal(raw.Select(value => (float)(value * scale)), matrix);
    }

    [Fact]
    public void Spectral_GivesEqualValuesInSpansAndArrays()
    {
        double[] flat = new double[20];
        double[,] rectangular = new double[4, 5];
        Initialize.Spectral(flat, 4, 5, 1);
        Initialize.Spectral(rectangular, 1);
        Assert.Equal(flat, rectangular.Cast<double>());
    }

    [Theory]
    [InlineData(0d)]
    [InlineData(-1d)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Spectral_RefusesAGain(double gain)
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => Initialize.Spectral(new double[4], 2, 2, 0, gain));
        Assert.Contains("positive and finite", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Spectral_RefusesASpanThatDoesNotFit()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Initialize.Spectral(new double[5], 2, 2, 0));
        Assert.Contains("2 × 2 matrix has 4 values, the span 5", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Spectral_RefusesTheRadiusOfARectangle()
        => Assert.Throws<ArgumentException>(() => Initialize.Spectral(new double[6], 2, 3, 0, measure: SpectralMeasure.Radius));

    [Fact]
    public void Spectral_LeavesTheSpanWhenCancelled()
    {
        double[] matrix = Enumerable.Repeat(7d, 9).ToArray();
        WeightInitOptions options = new() { CancellationToken = new CancellationToken(canceled: true) };
        Assert.ThrowsAny<OperationCanceledException>(() => Initialize.Spectral(matrix, 3, 3, 0, options: options));
        Assert.All(matrix, value => Assert.Equal(7, value));
    }

    [Theory]
    [InlineData(new double[] { 0, 0, 0, 0 })]
    [InlineData(new double[] { 0, 3, 0, 0 })]
    public void Normalize_RefusesZeroAndNilpotentAndLeavesThem(double[] matrix)
    {
        double[] before = [.. matrix];
        SpectralInitializationException error = Assert.Throws<SpectralInitializationException>(() => Initialize.Normalize(matrix, 2, 2));
        Assert.Contains("spectral radius is 0", error.Message, StringComparison.Ordinal);
        Assert.Null(error.Weight);
        Assert.Equal(before, matrix);
    }

    [Fact]
    public void Normalize_ByNormAcceptsANilpotentMatrix()
    {
        double[] matrix = [0, 3, 0, 0];
        Initialize.Normalize(matrix, 2, 2, gain: 2, measure: SpectralMeasure.Norm);
        Assert.Equal(2, matrix[1], 1e-14);
        Assert.Equal([0, 0, 0], [matrix[0], matrix[2], matrix[3]]);
    }

    [Fact]
    public void Normalize_RefusesWhatFloatCannotHold()
    {
        float[] matrix = [1, 0, 0, 1];
        SpectralInitializationException error = Assert.Throws<SpectralInitializationException>(() => Initialize.Normalize(matrix, 2, 2, gain: 1e300));
        Assert.Contains("float cannot hold", error.Message, StringComparison.Ordinal);
        Assert.Equal([1, 0, 0, 1], matrix);
    }

    [Fact]
    public void Normalize_RefusesValuesThatAreNotFinite()
        => Assert.Throws<ArgumentException>(() => Initialize.Normalize(new double[] { 1, 2, double.NaN, 4 }, 2, 2));

    [Fact]
    public void Normalize_ScalesArrays()
    {
        double[,] full = { { 0, -2 }, { 2, 0 } };
        float[,] single = { { 0, -2 }, { 2, 0 } };
        Initialize.Normalize(full);
        Initialize.Normalize(single, gain: 0.5);
        Assert.Equal(1, full[1, 0], 1e-14);
        Assert.Equal(0.5, single[1, 0], 1e-6);
    }
}
