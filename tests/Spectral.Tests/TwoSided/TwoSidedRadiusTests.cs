using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Both sides at once: right where it says so, and silent where it cannot know.</summary>
public class TwoSidedRadiusTests
{
    private static readonly SpectralOptions _dense = new() { Method = SpectralMethod.Dense };

    [Theory]
    [InlineData(257, 4)]
    [InlineData(272, 4)]
    [InlineData(401, 2)]
    [InlineData(701, 1)]
    public void Gaussian_IsTheDensePaths_InBothPrecisions(int size, int count)
    {
        for (int seed = 0; seed < count; seed++)
        {
            double[] values = TestMatrices.Gaussian(size, size, (ulong)((size * 100) + seed));
            AssertExact(values, size, Solve(values, size));
            float[] single = TestMatrices.ToSingle(values);
            AssertExact(TestMatrices.ToDouble(single), size, KrylovSolve.TwoSided<float>(single, size, SpectralOptions.Default, out _));
        }
    }

    [Theory]
    [InlineData(-1000)]
    [InlineData(-130)]
    [InlineData(40)]
    [InlineData(900)]
    public void ScaledByAPowerOfTwo_IsTheSame_TimesThatPower(int exponent)
    {
        const int Size = 300;
        double[] values = TestMatrices.Gaussian(Size, Size, 3);
        double plain = Solve(values, Size).Value;
        SpectralEstimate scaled = Solve(Array.ConvertAll(values, value => Math.ScaleB(value, exponent)), Size);
        Assert.True(scaled.Converged);
        Assert.Equal(Math.ScaleB(plain, exponent), scaled.Value);
        if (Math.Abs(exponent) < 120)
        {
            float[] single = TestMatrices.ToSingle(values);
            float[] far = Array.ConvertAll(single, value => MathF.ScaleB(value, exponent));
            double expected = KrylovSolve.TwoSided<float>(single, Size, SpectralOptions.Default, out _).Value;
            SpectralEstimate estimate = KrylovSolve.TwoSided<float>(far, Size, SpectralOptions.Default, out _);
            Assert.True(estimate.Converged);
            Assert.Equal(Math.ScaleB(expected, exponent), estimate.Value, Math.ScaleB(expected, exponent) * 1e-7);
        }
    }

    [Theory]
    [InlineData(1e-3)]
    [InlineData(1e-4)]
    [InlineData(1e-5)]
    [InlineData(3e-6)]
    [InlineData(1e-6)]
    [InlineData(1e-7)]
    [InlineData(0)]
    public void TwoValuesCloseTogether_AreNotTakenForOne(double gap)
    {
        const int Size = 260;
        for (ulong seed = 0; seed < 6; seed++)
        {
            // The rest fills a disk of radius 0.85, so that vectors settle slowly.
            double[] matrix = TestMatrices.Gaussian(Size, Size, seed);
            for (int i = 0; i < Size; i++)
            {
                for (int j = 0; j < Size; j++)
                {
                    matrix[(i * Size) + j] *= j < 2 ? 0 : i < 2 ? 0.3 / Math.Sqrt(Size) : 0.85 / Math.Sqrt(Size);
                }
            }

            matrix[0] = 1;
            matrix[Size + 1] = 1 - gap;
            matrix[1] = 0;
            SpectralEstimate estimate = Solve(TestMatrices.Rotate(matrix, Size, seed), Size);
            Assert.True(!estimate.Converged || Math.Abs(estimate.Value - 1) <= 1e-6, $"gap {gap} seed {seed}: {estimate}");
        }
    }

    [Fact]
    public void EqualModuli_LeaveDoubt()
    {
        const int Size = 280;
        double[] ring = new double[Size * Size];
        for (int i = 0; i < Size; i++)
        {
            ring[(i * Size) + ((i + 1) % Size)] = 1;
        }

        SpectralEstimate estimate = Solve(TestMatrices.Rotate(ring, Size, 9), Size);
        Assert.False(estimate.Converged);
        Assert.True(estimate.Products > 0);
    }

    [Fact]
    public void DefectiveValue_LeavesDoubt()
    {
        const int Size = 260;
        double[] matrix = new double[Size * Size];
        for (int i = 0; i < Size; i++)
        {
            matrix[(i * Size) + i] = i < 3 ? 1 : 0.5 * i / Size;
            if (i < 2)
            {
                matrix[(i * Size) + i + 1] = 1;
            }
        }

        SpectralEstimate estimate = Solve(TestMatrices.Rotate(matrix, Size, 4), Size);
        Assert.True(!estimate.Converged || Math.Abs(estimate.Value - 1) <= 1e-6, estimate.ToString());
    }

    [Fact]
    public void BudgetThatIsTooSmall_IsKept()
    {
        const int Size = 300;
        SpectralEstimate estimate = KrylovSolve.TwoSided<double>(
            TestMatrices.Gaussian(Size, Size, 5), Size, SpectralOptions.Default with { Budget = 100 }, out _);
        Assert.False(estimate.Converged);
        Assert.InRange(estimate.Products, 1, 100);
    }

    private static SpectralEstimate Solve(double[] matrix, int size) =>
        KrylovSolve.TwoSided<double>(matrix, size, SpectralOptions.Default, out _);

    private static void AssertExact(double[] matrix, int size, SpectralEstimate estimate)
    {
        SpectralEstimate exact = Spectral.Radius(matrix, size, _dense);
        Assert.True(estimate.Converged, $"{size}: {estimate}");
        Assert.Equal(exact.Value, estimate.Value, exact.ErrorBound + (1e-8 * exact.Value));
        Assert.Equal(exact.IsComplexPair, estimate.IsComplexPair);
        Assert.Equal(
            SpectralChecks.Residual | SpectralChecks.SettledBeyondFirst | SpectralChecks.IndependentStart,
            estimate.Checks & ~SpectralChecks.ProbeGrowth);
    }
}
