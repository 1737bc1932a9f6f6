using System;
using System.Linq;
using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Dense path against Math.NET's Evd and Svd.</summary>
public class OracleTests
{
    private static readonly SpectralOptions _dense = new() { Method = SpectralMethod.Dense };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(16)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(100)]
    [InlineData(200)]
    public void Radius_OfGaussian_IsMathNets(int size)
    {
        for (ulong seed = 0; seed < (size <= 33 ? 20ul : 3ul); seed++)
        {
            double[] values = TestMatrices.Gaussian(size, size, seed);
            SpectralEstimate estimate = Spectral.Radius(values, size, _dense);
            double expected = Oracle(values, size).Max(value => value.Magnitude);
            Assert.True(estimate.Converged, $"size {size} seed {seed}: {estimate}");
            Assert.InRange(estimate.ErrorBound / estimate.Value, 0, 3e-11);
            Assert.Equal(expected, estimate.Value, expected * 1e-11);
        }
    }

    [Fact]
    public void Eigenvalues_OfGaussian_AreMathNets()
    {
        foreach (int size in new[] { 1, 2, 3, 5, 8, 13, 40, 80 })
        {
            double[] values = TestMatrices.Gaussian(size, size, (ulong)size);
            Complex[] found = Spectral.Eigenvalues(values, size);
            Complex[] expected = Oracle(values, size);
            Assert.Equal(size, found.Length);
            foreach (Complex value in expected)
            {
                Assert.InRange(found.Min(other => (other - value).Magnitude), 0, 1e-9);
            }

            for (int i = 1; i < size; i++)
            {
                Assert.True(found[i - 1].Magnitude >= found[i].Magnitude * (1 - 1e-15));
            }
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 17)]
    [InlineData(23, 1)]
    [InlineData(2, 3)]
    [InlineData(8, 8)]
    [InlineData(40, 7)]
    [InlineData(9, 100)]
    [InlineData(64, 64)]
    [InlineData(300, 30)]
    [InlineData(120, 130)]
    public void Norm_OfGaussian_IsMathNets(int rows, int columns)
    {
        for (ulong seed = 0; seed < 5; seed++)
        {
            double[] values = TestMatrices.Gaussian(rows, columns, seed);
            SpectralEstimate estimate = Spectral.Norm(values, rows, columns, _dense);
            double expected = Matrix<double>.Build.DenseOfRowMajor(rows, columns, values).Svd(false).L2Norm;
            Assert.True(estimate.Converged);
            Assert.InRange(estimate.ErrorBound / estimate.Value, 0, 1e-11);
            Assert.Equal(expected, estimate.Value, expected * 1e-12);
        }
    }

    [Fact]
    public void SinglePrecision_IsTakenAsItIs()
    {
        float[] values = TestMatrices.ToSingle(TestMatrices.Gaussian(50, 50, 1));
        double[] wide = TestMatrices.ToDouble(values);
        Assert.Equal(Spectral.Radius(wide, 50), Spectral.Radius(values, 50));
        Assert.Equal(Spectral.Norm(wide, 50, 50), Spectral.Norm(values, 50, 50));
        Assert.Equal(Spectral.Eigenvalues(wide, 50), Spectral.Eigenvalues(values, 50));
    }

    [Fact]
    public void Bound_HoldsTheTruth_OfMatricesBuiltFromTheirEigenvalues()
    {
        // X diag(λ) X⁻¹ with integers throughout is exact: X unit lower triangular times unit upper triangular.
        for (ulong seed = 0; seed < 30; seed++)
        {
            (double[] matrix, double radius) = IntegerSimilarity.Build(6, seed);
            SpectralEstimate estimate = Spectral.Radius(matrix, 6, _dense);
            Assert.True(
                Math.Abs(estimate.Value - radius) <= estimate.ErrorBound,
                $"seed {seed}: {estimate.Value:R} against {radius}, bound {estimate.ErrorBound:E2}");
        }
    }

    private static Complex[] Oracle(double[] values, int size) =>
        Matrix<double>.Build.DenseOfRowMajor(size, size, values).Evd(Symmetricity.Asymmetric).EigenValues.ToArray();
}
