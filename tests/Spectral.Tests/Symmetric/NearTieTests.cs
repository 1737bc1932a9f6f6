using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Symmetric matrices whose ends nearly tie, and matrices whose largest singular values do: one Lanczos start sees a mixture.</summary>
public class NearTieTests
{
    private static readonly double[] _gaps = [1e-4, 3e-5, 1e-5, 3e-6, 1e-6, 1e-7, 1e-9];

    [Theory]
    [InlineData(30)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(330)]
    [InlineData(450)]
    public void Ends_OfASymmetricMatrix_AreToldApart(int size)
    {
        foreach (double gap in _gaps)
        {
            foreach (double sign in new[] { 1.0, -1.0 })
            {
                double[] matrix = Diagonal(size, 0.97, sign, -sign * (1 - gap), sign * (1 - (2 * gap)));
                Reflections.Rotate(matrix, size, WeightKey.FromSeed((ulong)size).Child(gap.ToString("R", null)));
                Reflections.Symmetrize(matrix, size);
                AssertOne(Spectral.Radius(matrix, size), $"{size}, gap {gap}, sign {sign}, Auto");
                AssertOne(Spectral.Radius(TestMatrices.ToSingle(matrix), size), $"{size}, gap {gap}, sign {sign}, single", 2e-7);
                AssertOne(
                    Spectral.Radius(matrix, size, new SpectralOptions { Method = SpectralMethod.Krylov, StartKey = 5 }),
                    $"{size}, gap {gap}, sign {sign}, Krylov");
            }
        }
    }

    [Theory]
    [InlineData(97)]
    [InlineData(200)]
    [InlineData(400)]
    public void LargestSingularValues_ThatNearlyTie_AreResolved(int size)
    {
        foreach (double gap in _gaps)
        {
            for (ulong start = 1; start <= 3; start++)
            {
                double[] matrix = Diagonal(size, 0.97, 1, 1 - gap, 1 - (3 * gap));
                Reflections.Spread(matrix, size, size, WeightKey.FromSeed(start).Child(gap.ToString("R", null)));
                AssertOne(Spectral.Norm(matrix, size, size, new SpectralOptions { StartKey = start }), $"{size}, gap {gap}, start {start}");
            }
        }
    }

    [Fact]
    public void ManyEqualValues_AreKnown()
    {
        const int Size = 300;
        double[] reflection = TestMatrices.Identity(Size);
        Reflections.FromLeft(reflection, Size, Size, Reflections.Unit(Size, WeightKey.FromSeed(1)));
        AssertOne(Spectral.Norm(reflection, Size, Size), "norm of a reflection");
        Reflections.Symmetrize(reflection, Size);
        AssertOne(Spectral.Radius(reflection, Size), "radius of a reflection");
    }

    [Fact]
    public void Budget_IsNeverExceeded()
    {
        const int Size = 300;
        double[] matrix = TestMatrices.Gaussian(Size, Size, 3);
        foreach (int budget in new[] { 2, 3, 20, 40, 90, 101 })
        {
            SpectralEstimate estimate = Spectral.Norm(matrix, Size, Size, new SpectralOptions { Method = SpectralMethod.Krylov, Budget = budget });
            Assert.InRange(estimate.Products, 0, budget);
        }
    }

    private static double[] Diagonal(int size, double most, params double[] leading)
    {
        double[] matrix = new double[size * size];
        for (int i = 0; i < size; i++)
        {
            matrix[(i * size) + i] = i < leading.Length ? leading[i] : most * Math.Cos(i);
        }

        return matrix;
    }

    private static void AssertOne(SpectralEstimate estimate, string what, double rounding = 1e-13)
    {
        double error = Math.Abs(estimate.Value - 1);
        Assert.True(error <= estimate.ErrorBound + rounding, $"{what}: error {error:E2}, {estimate}");
        Assert.True(!estimate.Converged || error <= 1e-6 + rounding, $"{what}: error {error:E2}, {estimate}");
        Assert.True(estimate.Converged, $"{what}: {estimate}");
    }
}
