using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>C = B B for row-major squares, every value summed over k in ascending order.</summary>
internal static unsafe class MatrixSquare
{
    /// <summary>Computes rows first … end − 1 of the product.</summary>
    /// <remarks>A panel of columns of B stays in the first-level cache while the rows pass by. How wide it is, the registers decide;
    /// no value depends on it.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows(DenseStorage b, DenseStorage c, int first, int end)
    {
        int n = b.Size;
        int whole = (n + 7) & ~7;
        int j = 0;
        for (; Vector512.IsHardwareAccelerated && j <= whole - 16; j += 16)
        {
            int i = first;
            for (; i <= end - 4; i += 4)
            {
                FourBySixteen(b.Row(i), b.Data + j, b.Stride, n, c.Row(i) + j);
            }

            for (; i < end; i++)
            {
                OneByEight(b.Row(i), b.Data + j, b.Stride, n, c.Row(i) + j);
                OneByEight(b.Row(i), b.Data + j + 8, b.Stride, n, c.Row(i) + j + 8);
            }
        }

        for (; j < whole; j += 8)
        {
            int i = first;
            for (; i <= end - 4; i += 4)
            {
                FourByEight(b.Row(i), b.Data + j, b.Stride, n, c.Row(i) + j);
            }

            for (; i < end; i++)
            {
                OneByEight(b.Row(i), b.Data + j, b.Stride, n, c.Row(i) + j);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourBySixteen(double* a, double* b, nint stride, int n, double* c)
    {
        double* a1 = a + stride, a2 = a1 + stride, a3 = a2 + stride;
        Vector512<double> s00 = Vector512<double>.Zero, s01 = s00, s10 = s00, s11 = s00, s20 = s00, s21 = s00, s30 = s00, s31 = s00;
        for (nint k = 0; k < n; k++)
        {
            Vector512<double> left = Vector512.Load(b), right = Vector512.Load(b + 8);
            b += stride;
            Vector512<double> x0 = Vector512.Create(a[k]), x1 = Vector512.Create(a1[k]);
            s00 += x0 * left;
            s01 += x0 * right;
            s10 += x1 * left;
            s11 += x1 * right;
            Vector512<double> x2 = Vector512.Create(a2[k]), x3 = Vector512.Create(a3[k]);
            s20 += x2 * left;
            s21 += x2 * right;
            s30 += x3 * left;
            s31 += x3 * right;
        }

        s00.Store(c);
        s01.Store(c + 8);
        s10.Store(c + stride);
        s11.Store(c + stride + 8);
        s20.Store(c + (2 * stride));
        s21.Store(c + (2 * stride) + 8);
        s30.Store(c + (3 * stride));
        s31.Store(c + (3 * stride) + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourByEight(double* a, double* b, nint stride, int n, double* c)
    {
        double* a1 = a + stride, a2 = a1 + stride, a3 = a2 + stride;
        Vector512<double> s0 = Vector512<double>.Zero, s1 = s0, s2 = s0, s3 = s0;
        for (nint k = 0; k < n; k++)
        {
            Vector512<double> row = Vector512.Load(b);
            b += stride;
            s0 += Vector512.Create(a[k]) * row;
            s1 += Vector512.Create(a1[k]) * row;
            s2 += Vector512.Create(a2[k]) * row;
            s3 += Vector512.Create(a3[k]) * row;
        }

        s0.Store(c);
        s1.Store(c + stride);
        s2.Store(c + (2 * stride));
        s3.Store(c + (3 * stride));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneByEight(double* a, double* b, nint stride, int n, double* c)
    {
        Vector512<double> sum = Vector512<double>.Zero;
        for (nint k = 0; k < n; k++)
        {
            sum += Vector512.Create(a[k]) * Vector512.Load(b);
            b += stride;
        }

        sum.Store(c);
    }
}
