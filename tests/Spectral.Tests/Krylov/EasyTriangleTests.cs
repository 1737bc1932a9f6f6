using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>Krylov–Schur on Q T Qᵀ of a triangle whose radius stands on its diagonal: it converges right, or says that it did not.</summary>
public class EasyTriangleTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(150)]
    [InlineData(200)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(300)]
    public void HiddenTriangle_IsRightOrNotConverged(int size)
    {
        int converged = 0;
        for (ulong seed = 1; seed <= 4; seed++)
        {
            double[] matrix = Triangle(size, seed, out double norm);
            Reflections.Rotate(matrix, size, WeightKey.FromSeed(seed).Child("easy triangle", size));
            SpectralEstimate estimate = Spectral.Radius(matrix, size, new() { Method = SpectralMethod.Krylov });
            double error = Math.Abs(estimate.Value - 1);
            string what = $"{size} rows, seed {seed}: error {error:E2}, {estimate}";

            // The dominant value's condition number is below ten; rounding in four reflections is 40 units of the norm.
            double slack = 10 * 40 * 2.2e-16 * norm;
            Assert.True(!estimate.Converged || (error <= 1e-6 + slack && error <= estimate.ErrorBound + slack), what);
            converged += estimate.Converged ? 1 : 0;
        }

        // Saying no each time would be honest, and useless.
        Assert.True(converged >= 2, $"{size} rows: {converged} of 4 converged");
    }

    /// <summary>1 in the middle of the diagonal, the rest below 0.8, and above it values too small to reach far.</summary>
    private static double[] Triangle(int size, ulong seed, out double norm)
    {
        double[] values = TestMatrices.Gaussian(size, size, 40 + seed);
        double square = 0;
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                double value = values[(i * size) + j];
                values[(i * size) + j] = j < i ? 0 : j > i ? 0.3 * value / Math.Sqrt(size) : i == size / 2 ? 1 : 0.8 * Math.Tanh(value);
                square += values[(i * size) + j] * values[(i * size) + j];
            }
        }

        norm = Math.Sqrt(square);
        return values;
    }
}
