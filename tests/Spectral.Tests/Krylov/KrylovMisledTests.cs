using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Krylov on what is known to mislead it: values side by side, rotations, defects, and bases far from orthogonal.</summary>
public class KrylovMisledTests
{
    private static readonly SpectralOptions _krylov = new() { Method = SpectralMethod.Krylov };

    [Theory]
    [InlineData(1.5, -1.5)]
    [InlineData(1, -0.9999)]
    [InlineData(1, 0.9999)]
    [InlineData(1, 0.999999)]
    [InlineData(1, 1)]
    public void TwoDominantValues_OfNonNormalMatrices_AreRight(double first, double second)
    {
        const int Size = 150;
        for (ulong seed = 0; seed < 6; seed++)
        {
            double[] matrix = Triangle(Size, 0.3, seed);
            matrix[0] = first;
            matrix[Size + 1] = second;
            matrix[1] = 0;
            AssertKnown(TestMatrices.Rotate(matrix, Size, seed), Size, Math.Abs(first), _krylov);
        }
    }

    [Fact]
    public void HiddenRotation_IsFound()
    {
        const int Size = 300;
        for (ulong seed = 0; seed < 3; seed++)
        {
            double[] matrix = Triangle(Size, 0, seed);
            (double sine, double cosine) = Math.SinCos(0.3 + seed);
            matrix[0] = 1.01 * cosine;
            matrix[1] = -1.01 * sine;
            matrix[Size] = 1.01 * sine;
            matrix[Size + 1] = 1.01 * cosine;
            SpectralEstimate estimate = AssertKnown(TestMatrices.Rotate(matrix, Size, seed), Size, 1.01, SpectralOptions.Default);
            Assert.True(estimate.IsComplexPair);
        }
    }

    [Fact]
    public void Orthogonal_WhereAllModuliAreEqual_GoesTheDensePath()
    {
        const int Size = 280;
        double[] ring = new double[Size * Size];
        for (int i = 0; i < Size; i++)
        {
            ring[(i * Size) + ((i + 1) % Size)] = 1;
        }

        double[] hidden = TestMatrices.Rotate(ring, Size, 9);
        SpectralEstimate estimate = Spectral.Radius(hidden, Size);
        Assert.True(estimate.Converged);
        Assert.Equal(1, estimate.Value, 1e-9);
        SpectralEstimate krylov = Spectral.Radius(hidden, Size, _krylov);
        Assert.True(!krylov.Converged || Math.Abs(krylov.Value - 1) <= 1e-6, krylov.ToString());
    }

    [Fact]
    public void StronglyNonNormalAndDefective_AreRightOrSayTheyAreNot()
    {
        const int Size = 120;
        for (ulong seed = 0; seed < 8; seed++)
        {
            double[] jordan = Triangle(Size, 0, seed);
            for (int i = 0; i < 3; i++)
            {
                jordan[(i * Size) + i] = 1;
                jordan[(i * Size) + i + 1] = i < 2 ? 1 : 0;
            }

            foreach ((double[] matrix, double exact) in new[] { (jordan, 1.0), (Triangle(Size, Math.Sqrt(Size), seed), double.NaN) })
            {
                double expected = double.IsNaN(exact) ? LargestDiagonal(matrix, Size) : exact;
                SpectralEstimate estimate = Spectral.Radius(TestMatrices.Rotate(matrix, Size, seed), Size, _krylov);
                Assert.True(!estimate.Converged || Math.Abs(estimate.Value - expected) <= 1e-6, $"seed {seed}: {estimate}");
            }
        }
    }

    [Fact]
    public void Stochastic_HasRadiusOne()
    {
        const int Size = 400;
        double[] matrix = TestMatrices.Gaussian(Size, Size, 11);
        for (int i = 0; i < Size; i++)
        {
            double sum = 0;
            for (int j = 0; j < Size; j++)
            {
                matrix[(i * Size) + j] = Math.Abs(matrix[(i * Size) + j]);
                sum += matrix[(i * Size) + j];
            }

            for (int j = 0; j < Size; j++)
            {
                matrix[(i * Size) + j] /= sum;
            }
        }

        AssertKnown(matrix, Size, 1, SpectralOptions.Default);
    }

    /// <summary>Diagonal values in (−0.95, 0.95) and Gaussian ones above, of the given strength over √size.</summary>
    private static double[] Triangle(int size, double strength, ulong seed)
    {
        double[] gaussian = TestMatrices.Gaussian(size, size, seed + 500);
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                gaussian[(i * size) + j] = i == j ? 0.95 * Math.Sin(gaussian[(i * size) + j] * 3) : j > i ? gaussian[(i * size) + j] * strength / Math.Sqrt(size) : 0;
            }
        }

        return gaussian;
    }

    private static double LargestDiagonal(double[] matrix, int size)
    {
        double largest = 0;
        for (int i = 0; i < size; i++)
        {
            largest = Math.Max(largest, Math.Abs(matrix[(i * size) + i]));
        }

        return largest;
    }

    private static SpectralEstimate AssertKnown(double[] values, int size, double expected, SpectralOptions options)
    {
        SpectralEstimate estimate = Spectral.Radius(values, size, options);
        Assert.True(estimate.Converged, estimate.ToString());
        Assert.True(Math.Abs(estimate.Value - expected) <= Math.Min(estimate.ErrorBound + (expected * 1e-11), expected * 1e-6), estimate.ToString());
        return estimate;
    }
}
