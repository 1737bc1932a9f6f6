using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>The thirteenth power against repeated products in double precision.</summary>
public unsafe class DensePowerTests
{
    private const int Power = 13;

    [Theory]
    [InlineData(72, 0)]
    [InlineData(72, 1)]
    [InlineData(101, 0)]
    [InlineData(101, 1)]
    public void MultiplySide_IsThePowerOrItsTranspose(int size, int side)
    {
        double[] matrix = Array.ConvertAll(TestMatrices.Gaussian(size, size, 5), value => value / Math.Sqrt(size));
        int padded = SingleVector.Padded(size);
        float[] x = new float[padded], product = new float[padded];
        double[] expected = new double[size];
        double[] start = TestMatrices.Gaussian(size, 1, 9);
        for (int i = 0; i < size; i++)
        {
            x[i] = (float)start[i];
            expected[i] = x[i];
        }

        for (int step = 0; step < Power; step++)
        {
            expected = Multiply(matrix, expected, transposed: side == 1);
        }

        using Workspace workspace = new(DensePower<double>.Doubles(size));
        using BlockCrew crew = new(2, 2);
        fixed (double* a = matrix)
        fixed (float* from = x, to = product)
        {
            new DensePower<double>(a, size, 0, Power, crew, workspace).MultiplySide(side, from, to);
        }

        double length = 0, error = 0;
        for (int i = 0; i < size; i++)
        {
            length += expected[i] * expected[i];
            error += (product[i] - expected[i]) * (product[i] - expected[i]);
        }

        Assert.InRange(Math.Sqrt(error / length), 0, 1e-5);
        Assert.All(product[size..], value => Assert.Equal(0, value));
    }

    [Theory]
    [InlineData(71)]
    [InlineData(72)]
    [InlineData(256)]
    public void Radius_FromSeventyTwoRows_IsFoundByIt(int size)
    {
        SpectralEstimate estimate = Spectral.Radius(TestMatrices.Gaussian(size, size, 1), size);
        Assert.True(estimate.Converged);
        Assert.Equal(size >= 72, estimate.Checks.HasFlag(SpectralChecks.SettledBeyondFirst));
    }

    private static double[] Multiply(double[] matrix, double[] x, bool transposed)
    {
        int size = x.Length;
        double[] y = new double[size];
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                y[i] += matrix[transposed ? (j * size) + i : (i * size) + j] * x[j];
            }
        }

        return y;
    }
}
