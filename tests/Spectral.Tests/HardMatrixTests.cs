using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>What breaks eigenvalue codes that were written for well-behaved matrices.</summary>
public class HardMatrixTests
{
    private static readonly SpectralOptions _dense = new() { Method = SpectralMethod.Dense };

    [Theory]
    [InlineData(1e300)]
    [InlineData(1e-300)]
    [InlineData(1e-308)]
    [InlineData(5e-324)]
    public void Radius_ScalesWithTheMatrix(double factor)
    {
        double[] rotation = [0, -3 * factor, 3 * factor, 0];
        SpectralEstimate estimate = Spectral.Radius(rotation, 2, _dense);
        Assert.Equal(3 * factor, estimate.Value, Math.Max(1e-15 * factor, double.Epsilon));
        Assert.True(Math.Abs(estimate.Value - (3 * factor)) <= estimate.ErrorBound);
        Assert.True(estimate.IsComplexPair);
        Assert.Equal(3 * factor, Spectral.Norm(rotation, 2, 2, _dense).Value, Math.Max(1e-15 * factor, double.Epsilon));
    }

    [Fact]
    public void Radius_OfFarApartEntries_IsTheGeometricMean()
    {
        Assert.Equal(1, Spectral.Radius([0, 1e300, 1e-300, 0], 2, _dense).Value, 1e-12);
        Assert.Equal(1, Spectral.Radius([0, 1e-300, 0, 0, 0, 1e300, 1, 0, 0], 3, _dense).Value, 1e-12);
    }

    [Fact]
    public void Radius_ThatOverflows_IsNotConverged()
    {
        double[] huge = new double[16];
        Array.Fill(huge, 1.5e308);
        SpectralEstimate estimate = Spectral.Radius(huge, 4, _dense);
        Assert.False(estimate.Converged);
        Assert.False(Spectral.Norm(huge, 4, 4, _dense).Converged);
    }

    [Fact]
    public void Radius_OfNilpotentAndTriangular_IsExact()
    {
        int size = 40;
        double[] values = TestMatrices.Gaussian(size, size, 5);
        double largest = 0;
        for (int i = 0; i < size; i++)
        {
            largest = Math.Max(largest, Math.Abs(values[(i * size) + i]));
            for (int j = 0; j < i; j++)
            {
                values[(i * size) + j] = 0;
            }
        }

        SpectralEstimate triangular = Spectral.Radius(values, size, _dense);
        Assert.Equal(largest, triangular.Value);
        Assert.Equal(0, triangular.ErrorBound);
        for (int i = 0; i < size; i++)
        {
            values[(i * size) + i] = 0;
        }

        SpectralEstimate nilpotent = Spectral.Radius(values, size, _dense);
        Assert.Equal(0, nilpotent.Value);
        Assert.Equal(0, nilpotent.ErrorBound);
        Assert.True(nilpotent.Converged);
        Assert.Equal(0, Spectral.Radius(new double[9], 3, _dense).Value);
        Assert.Equal(0, Spectral.Norm(new double[6], 2, 3, _dense).Value);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    public void Bound_OfRotatedJordanBlock_HoldsTheTruth(int size)
    {
        foreach (double eigenvalue in new[] { 0.0, 1.0, -2.0 })
        {
            double[] jordan = new double[size * size];
            for (int i = 0; i < size; i++)
            {
                jordan[(i * size) + i] = eigenvalue;
                if (i + 1 < size)
                {
                    jordan[(i * size) + i + 1] = 1;
                }
            }

            for (ulong seed = 0; seed < 10; seed++)
            {
                SpectralEstimate estimate = Spectral.Radius(TestMatrices.Rotate(jordan, size, seed), size, _dense);
                double error = Math.Abs(estimate.Value - Math.Abs(eigenvalue));
                Assert.True(error <= estimate.ErrorBound, $"{size}, λ = {eigenvalue}, seed {seed}: {estimate}");
            }
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void NonFinite_IsRejectedByPlaceAndValue(double bad)
    {
        double[] values = TestMatrices.Gaussian(11, 11, 1);
        values[(4 * 11) + 7] = bad;
        string place = "row 4, column 7 (index 51)";
        Assert.Contains(place, Assert.Throws<ArgumentException>(() => Spectral.Radius(values, 11)).Message);
        Assert.Contains(place, Assert.Throws<ArgumentException>(() => Spectral.Norm(values, 11, 11)).Message);
        Assert.Contains(place, Assert.Throws<ArgumentException>(() => Spectral.Eigenvalues(values, 11)).Message);
        Assert.Contains(place, Assert.Throws<ArgumentException>(() => PowerIteration.Run(values, 11, 1, 5)).Message);
        Assert.Contains(place, Assert.Throws<ArgumentException>(() => Spectral.Radius(TestMatrices.ToSingle(values), 11)).Message);
    }

    [Fact]
    public void Shapes_AreChecked()
    {
        Assert.Throws<ArgumentException>(() => Spectral.Radius(new double[3], 2));
        Assert.Throws<ArgumentException>(() => Spectral.Radius(ReadOnlySpan<double>.Empty, 0));
        Assert.Throws<ArgumentException>(() => Spectral.Radius(new double[1], -1));
        Assert.Throws<ArgumentException>(() => Spectral.Radius(new double[2, 3]));
        Assert.Throws<ArgumentException>(() => Spectral.Radius(new double[0, 0]));
        Assert.Throws<ArgumentException>(() => Spectral.Norm(new double[5], 2, 3));
        Assert.Throws<ArgumentException>(() => Spectral.Norm(new double[0], 100_000, 100_000));
        Assert.Throws<ArgumentException>(() => Spectral.Radius(new double[0], 65_536));
        Assert.Throws<ArgumentNullException>(() => Spectral.Radius((double[,])null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Spectral.Radius([1.0], 1, new SpectralOptions { Tolerance = 0 }));
        Assert.Throws<OperationCanceledException>(
            () => Spectral.Radius(TestMatrices.Gaussian(30, 30, 1), 30, new SpectralOptions { CancellationToken = new(true) }));
    }

    [Theory]
    [InlineData(-2.0, true)]
    [InlineData(2.0, false)]
    public void TwoCycle_IsAComplexPairWhereItsProductIsNegative(double there, bool complex)
    {
        SpectralEstimate estimate = Spectral.Radius(new[] { 0, there, 0, 0.5, 0, 0, 0, 0, 0.1 }, 3);
        Assert.Equal(1, estimate.Value, 1e-14);
        Assert.Equal(complex, estimate.IsComplexPair);
    }
}
