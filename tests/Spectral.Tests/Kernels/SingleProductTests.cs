using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>The single-precision kernels against sums in double precision, at every remainder of rows.</summary>
public unsafe class SingleProductTests
{
    [Theory]
    [InlineData(16)]
    [InlineData(48)]
    [InlineData(320)]
    public void Products_AreThose_OfDoublePrecision(int columns)
    {
        for (int rows = 1; rows <= 9; rows++)
        {
            float[] a = TestMatrices.ToSingle(TestMatrices.Gaussian(rows, columns, (ulong)rows));
            float[] x = TestMatrices.ToSingle(TestMatrices.Gaussian(columns, 1, 7)), s = TestMatrices.ToSingle(TestMatrices.Gaussian(rows, 1, 8));
            float[] y = new float[rows], z = new float[columns], yBoth = new float[rows], zBoth = new float[columns];
            Array.Fill(z, 1);
            Array.Fill(zBoth, 1);
            fixed (float* pa = a, px = x, ps = s, py = y, pz = z, pyBoth = yBoth, pzBoth = zBoth)
            {
                SingleProduct.Dots(pa, columns, rows, columns, px, py);
                SingleProduct.Combine(pa, columns, rows, columns, ps, pz);
                SingleProduct.Both(pa, columns, rows, columns, 1, px, pyBoth, ps, pzBoth);
            }

            Assert.Equal(y, yBoth);
            Assert.Equal(z, zBoth);
            for (int i = 0; i < rows; i++)
            {
                double dot = 0;
                for (int j = 0; j < columns; j++)
                {
                    dot += (double)a[(i * columns) + j] * x[j];
                }

                Assert.Equal(dot, y[i], 1e-6 * columns);
            }

            for (int j = 0; j < columns; j++)
            {
                double sum = 1;
                for (int i = 0; i < rows; i++)
                {
                    sum += (double)a[(i * columns) + j] * s[i];
                }

                Assert.Equal(sum, z[j], 2e-6 * rows);
            }
        }
    }

    [Theory]
    [InlineData(16, 0.5)]
    [InlineData(64, 1e-12)]
    public void RoundedOnTheWay_IsTheRoundedCopy(int columns, double factor)
    {
        for (int rows = 1; rows <= 9; rows++)
        {
            double[] wide = TestMatrices.Gaussian(rows, columns, (ulong)rows);
            float[] single = TestMatrices.ToSingle(wide);
            float[] x = TestMatrices.ToSingle(TestMatrices.Gaussian(columns, 1, 7)), s = TestMatrices.ToSingle(TestMatrices.Gaussian(rows, 1, 8));
            Assert.Equal(Products(Array.ConvertAll(wide, value => (float)(factor * value)), rows, 1, x, s), Products(wide, rows, factor, x, s));
            ScaledSingle[] scaled = Array.ConvertAll(single, value => new ScaledSingle(value));
            Assert.Equal(Products(Array.ConvertAll(single, value => (float)(factor * value)), rows, 1, x, s), Products(scaled, rows, factor, x, s));
        }
    }

    [Fact]
    public void Rounding_IsToNearest_AtEveryRemainder()
    {
        for (int count = 1; count < 40; count++)
        {
            double[] wide = TestMatrices.Gaussian(count, 1, (ulong)count);
            float[] narrow = new float[count];
            fixed (double* w = wide)
            fixed (float* n = narrow)
            {
                SingleVector.Round(w, 0.5, n, count);
            }

            Assert.Equal(Array.ConvertAll(wide, value => (float)(0.5 * value)), narrow);
        }
    }

    /// <summary>A x, Aᵀ s, and both of one pass.</summary>
    private static float[] Products<T>(T[] a, int rows, double factor, float[] x, float[] s)
        where T : unmanaged
    {
        int columns = x.Length;
        float[] results = new float[2 * (rows + columns)];
        fixed (T* pa = a)
        fixed (float* px = x, ps = s, y = results)
        {
            SingleProduct.Dots(pa, columns, rows, columns, factor, px, y);
            SingleProduct.Combine(pa, columns, rows, columns, factor, ps, y + rows);
            SingleProduct.Both(pa, columns, rows, columns, factor, px, y + rows + columns, ps, y + (2 * rows) + columns);
        }

        return results;
    }
}
