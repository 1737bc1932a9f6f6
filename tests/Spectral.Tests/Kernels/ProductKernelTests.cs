using System;
using Xunit;

namespace WeightInit.SpectralTests;

/// <summary>The product kernels against sums in plain order, at every remainder of rows and columns.</summary>
public unsafe class ProductKernelTests
{
    [Fact]
    public void RowProduct_IsTheProduct_AtEveryRemainder()
    {
        for (int rows = 1; rows <= 9; rows++)
        {
            for (int columns = 1; columns <= 26; columns++)
            {
                double[] a = TestMatrices.Gaussian(rows, columns, (ulong)((rows * 100) + columns));
                float[] single = TestMatrices.ToSingle(a);
                double[] x0 = TestMatrices.Gaussian(columns, 1, 1), x1 = TestMatrices.Gaussian(columns, 1, 2);
                double[] one = new double[rows], first = new double[rows], second = new double[rows], narrow = new double[rows];
                fixed (double* m = a, u = x0, v = x1, y = one, y0 = first, y1 = second, n = narrow)
                fixed (float* s = single)
                {
                    RowProduct.Multiply(m, columns, rows, columns, u, u, y, y);
                    RowProduct.Multiply(m, columns, rows, columns, u, v, y0, y1);
                    RowProduct.Multiply(s, columns, rows, columns, u, u, n, n);
                }

                Assert.Equal(one, first);
                for (int i = 0; i < rows; i++)
                {
                    Assert.Equal(Dot(a.AsSpan(i * columns, columns), x0), first[i], 1e-13);
                    Assert.Equal(Dot(a.AsSpan(i * columns, columns), x1), second[i], 1e-13);
                    Assert.Equal(Dot(TestMatrices.ToDouble(single).AsSpan(i * columns, columns), x0), narrow[i], 1e-13);
                }
            }
        }
    }

    [Fact]
    public void RowProduct_OfARow_DoesNotDependOnTheRowsBesideIt()
    {
        const int Rows = 11, Columns = 37;
        double[] a = TestMatrices.Gaussian(Rows, Columns, 5), x = TestMatrices.Gaussian(Columns, 1, 6);
        double[] whole = new double[Rows], alone = new double[Rows];
        fixed (double* m = a, u = x, y = whole, z = alone)
        {
            RowProduct.Multiply(m, Columns, Rows, Columns, u, u, y, y);
            for (int i = 0; i < Rows; i++)
            {
                RowProduct.Multiply(m + (i * Columns), Columns, 1, Columns, u, u, z + i, z + i);
            }
        }

        Assert.Equal(whole, alone);
    }

    [Fact]
    public void ColumnProduct_AddsTheTransposedProduct_AtEveryRemainder()
    {
        for (int rows = 1; rows <= 9; rows++)
        {
            for (int columns = 1; columns <= 26; columns++)
            {
                double[] a = TestMatrices.Gaussian(rows, columns, (ulong)((rows * 100) + columns));
                double[] s0 = TestMatrices.Gaussian(rows, 1, 3), s1 = TestMatrices.Gaussian(rows, 1, 4);
                double[] one = new double[columns], first = new double[columns], second = new double[columns];
                Array.Fill(one, 2.0);
                Array.Fill(first, 2.0);
                fixed (double* m = a, p = s0, q = s1, z = one, z0 = first, z1 = second)
                {
                    ColumnProduct.Accumulate(m, columns, rows, columns, p, p, z, z);
                    ColumnProduct.Accumulate(m, columns, rows, columns, p, q, z0, z1);
                }

                Assert.Equal(one, first);
                double[] transposed = TestMatrices.Transpose(a, rows, columns);
                for (int j = 0; j < columns; j++)
                {
                    Assert.Equal(2 + Dot(transposed.AsSpan(j * rows, rows), s0), first[j], 1e-13);
                    Assert.Equal(Dot(transposed.AsSpan(j * rows, rows), s1), second[j], 1e-13);
                }
            }
        }
    }

    [Fact]
    public void Lanes_HaveTheSameBits_OnEveryWidth()
    {
        double[] a = TestMatrices.Gaussian(8, 1, 7), b = TestMatrices.Gaussian(8, 1, 8);
        float[] single = TestMatrices.ToSingle(a);
        double widest = Combine<Lanes512>(a, b, single);
        Assert.Equal(widest, Combine<Lanes256>(a, b, single));
        Assert.Equal(widest, Combine<Lanes128>(a, b, single));
        double expected = ((a[0] * b[0]) + (a[4] * b[4]) + ((a[2] * b[2]) + (a[6] * b[6])))
            + ((a[1] * b[1]) + (a[5] * b[5]) + ((a[3] * b[3]) + (a[7] * b[7])));
        fixed (double* x = a, y = b)
        {
            Assert.Equal(expected, Lanes128.Sum(Lanes128.Load(x) * Lanes128.Load(y)));
        }
    }

    private static double Combine<TLanes>(double[] a, double[] b, float[] single)
        where TLanes : struct, ILanes<TLanes>
    {
        fixed (double* x = a, y = b)
        fixed (float* z = single)
        {
            TLanes sum = (TLanes.Load(x) * TLanes.Load(y)) + (TLanes.Load(z) * TLanes.Broadcast(0.1)) - TLanes.Load(y);
            return TLanes.Sum(sum);
        }
    }

    private static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        double sum = 0;
        for (int i = 0; i < x.Length; i++)
        {
            sum += x[i] * y[i];
        }

        return sum;
    }
}
