using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>The norm by Lanczos against the dense path, in every shape and storage.</summary>
public class KrylovNormTests
{
    private static readonly SpectralOptions _dense = new() { Method = SpectralMethod.Dense };

    [Theory]
    [InlineData(100, 100)]
    [InlineData(97, 600)]
    [InlineData(600, 97)]
    [InlineData(300, 300)]
    [InlineData(130, 3001)]
    public void Norm_IsTheDensePaths_InEveryStorage(int rows, int columns)
    {
        for (ulong seed = 0; seed < 4; seed++)
        {
            double[] values = TestMatrices.Gaussian(rows, columns, seed + (ulong)rows);
            SpectralEstimate exact = Spectral.Norm(values, rows, columns, _dense);
            float[] single = TestMatrices.ToSingle(values);
            CsrMatrix<double> sparse = CsrMatrix<double>.FromDense(values, rows, columns);
            foreach (SpectralEstimate estimate in new[]
            {
                Spectral.Norm(values, rows, columns), Spectral.Norm(single, rows, columns), Spectral.Norm(sparse),
                Spectral.Norm(new ProductOnly<double>(sparse)),
            })
            {
                Assert.Equal(SpectralMethod.Krylov, estimate.Method);
                Assert.True(estimate.Converged, estimate.ToString());
                Assert.True(Math.Abs(exact.Value - estimate.Value) <= exact.Value * 1e-6, $"{estimate}, exact {exact.Value:R}");
            }
        }
    }

    [Theory]
    [InlineData(1e300)]
    [InlineData(1e-300)]
    public void Scale_DoesNoHarm(double scale)
    {
        double[] values = TestMatrices.Gaussian(150, 200, 3);
        double expected = Spectral.Norm(values, 150, 200, _dense).Value;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] *= scale;
        }

        Assert.Equal(1, Spectral.Norm(values, 150, 200).Value / scale / expected, 1e-6);
        Assert.Equal(1, Spectral.Norm(CsrMatrix<double>.FromDense(values, 150, 200)).Value / scale / expected, 1e-6);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1e-4)]
    [InlineData(1e-6)]
    [InlineData(0)]
    public void NearEqualSingularValues_AreWithinTheBound(double gap)
    {
        const int Size = 160;
        for (ulong seed = 0; seed < 8; seed++)
        {
            double[] diagonal = new double[Size * Size];
            for (int i = 0; i < Size; i++)
            {
                diagonal[(i * Size) + i] = i == 0 ? 2 : i == 1 ? 2 - gap : i / (double)Size;
            }

            double[] matrix = TestMatrices.Multiply(
                TestMatrices.Multiply(TestMatrices.Orthogonal(Size, seed), diagonal, Size), TestMatrices.Orthogonal(Size, seed + 50), Size);
            SpectralEstimate estimate = Spectral.Norm(matrix, Size, Size);
            Assert.True(estimate.Converged, estimate.ToString());
            Assert.InRange(Math.Abs(estimate.Value - 2), 0, estimate.ErrorBound + 1e-13);
            Assert.InRange(Math.Abs(estimate.Value - 2), 0, 2e-6);
        }
    }

    [Fact]
    public void IdentityRankOneAndZero_AreExact()
    {
        const int Size = 200;
        Assert.Equal(1, Spectral.Norm(TestMatrices.Identity(Size), Size, Size).Value, 1e-13);
        Assert.Equal(0, Spectral.Norm(new double[Size * Size], Size, Size).Value);
        double[] ones = new double[Size * Size];
        Array.Fill(ones, 1.0);
        Assert.Equal(Size, Spectral.Norm(ones, Size, Size).Value, 1e-10);
        Assert.Equal(Size, Spectral.Norm(CsrMatrix<double>.FromDense(ones, Size, Size)).Value, 1e-10);
    }
}
