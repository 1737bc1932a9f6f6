using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Krylov against all eigenvalues, where it is fast to do both.</summary>
public class KrylovRadiusTests
{
    private static readonly SpectralOptions _krylov = new() { Method = SpectralMethod.Krylov };
    private static readonly SpectralOptions _dense = new() { Method = SpectralMethod.Dense };

    [Theory]
    [InlineData(72, 60)]
    [InlineData(100, 30)]
    [InlineData(181, 12)]
    [InlineData(300, 3)]
    public void Gaussian_IsTheDensePaths(int size, int count)
    {
        for (int seed = 0; seed < count; seed++)
        {
            double[] values = TestMatrices.Gaussian(size, size, (ulong)((size * 1000) + seed));
            AssertRight(values, size, $"{size} seed {seed}");
        }
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.05)]
    [InlineData(0.2)]
    public void SparseReservoirs_AreTheDensePaths(double density)
    {
        for (int seed = 0; seed < 12; seed++)
        {
            int size = 120 + (seed * 17);
            CsrMatrix<double> matrix = Reservoir(size, density, seed % 3, (ulong)(seed + (int)(density * 10_000)));
            SpectralEstimate estimate = Spectral.Radius(matrix);
            SpectralEstimate exact = Spectral.Radius(matrix, _dense);
            Assert.True(estimate.Converged, $"{size} {density} seed {seed}: {estimate}");
            Assert.Equal(exact.Value, estimate.Value, Math.Max(exact.Value * 1e-6, exact.ErrorBound));
        }
    }

    [Theory]
    [InlineData(1e300)]
    [InlineData(1e-300)]
    [InlineData(1e-318)]
    public void Scale_DoesNoHarm(double scale)
    {
        const int Size = 300;
        double[] values = TestMatrices.Gaussian(Size, Size, 12);
        double expected = Spectral.Radius(values, Size, _dense).Value * scale;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] *= scale;
        }

        // Denormal entries have lost digits themselves; the judge sees the same ones.
        expected = scale < 1e-310 ? Spectral.Radius(values, Size, _dense).Value : expected;
        SpectralEstimate estimate = Spectral.Radius(values, Size);
        Assert.Equal(SpectralMethod.Krylov, estimate.Method);
        Assert.Equal(1, estimate.Value / expected, 2e-6);
    }

    [Fact]
    public void Operator_IsItsMatrix()
    {
        const int Size = 320;
        double[] values = TestMatrices.Gaussian(Size, Size, 13);
        CsrMatrix<double> matrix = CsrMatrix<double>.FromDense(values, Size, Size);
        double expected = Spectral.Radius(values, Size, _dense).Value;
        Assert.Equal(expected, Spectral.Radius(new ProductOnly<double>(matrix)).Value, expected * 1e-6);
        float[] single = TestMatrices.ToSingle(values);
        ProductOnly<float> narrow = new(CsrMatrix<float>.FromDense(single, Size, Size));
        SpectralEstimate estimate = Spectral.Radius(narrow, new SpectralOptions { Tolerance = 1e-4 });
        Assert.True(estimate.Converged, estimate.ToString());
        Assert.Equal(expected, estimate.Value, expected * 1e-4);
    }

    private static CsrMatrix<double> Reservoir(int size, double density, int kind, ulong seed)
    {
        double[] values = TestMatrices.Gaussian(size, size, seed), chances = TestMatrices.Gaussian(size, size, seed + 1_000_000);
        double threshold = density < 0.03 ? 2.054 : density < 0.1 ? 1.645 : 0.8416;
        for (int i = 0; i < values.Length; i++)
        {
            double value = kind == 0 ? values[i] : kind == 1 ? Math.Tanh(values[i]) : values[i] < 0 ? -1 : 1;
            values[i] = chances[i] > threshold ? value : 0;
        }

        return CsrMatrix<double>.FromDense(values, size, size);
    }

    private static void AssertRight(double[] values, int size, string context)
    {
        SpectralEstimate exact = Spectral.Radius(values, size, _dense);
        SpectralEstimate estimate = Spectral.Radius(values, size, _krylov);
        Assert.True(estimate.Converged, $"{context}: {estimate}");
        Assert.Equal(exact.IsComplexPair, estimate.IsComplexPair);
        Assert.True(Math.Abs(exact.Value - estimate.Value) <= exact.Value * 1e-6, $"{context}: {estimate}, exact {exact.Value:R}");
        Assert.True(Math.Abs(exact.Value - estimate.Value) <= estimate.ErrorBound + exact.ErrorBound, $"{context}: {estimate}, exact {exact.Value:R}");
    }
}
