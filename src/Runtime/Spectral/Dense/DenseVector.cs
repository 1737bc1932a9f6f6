using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>Vector kernels of the dense path: eight lanes, one summation tree, no fused multiply-add.</summary>
internal static unsafe class DenseVector
{
    /// <summary>Σ x[i] y[i]; <paramref name="length"/> is a multiple of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Dot(double* x, double* y, int length)
    {
        Vector512<double> sum = Vector512<double>.Zero;
        for (nint i = 0; i < length; i += 8)
        {
            sum += Vector512.Load(x + i) * Vector512.Load(y + i);
        }

        return Sum(sum);
    }

    /// <summary>x *= factor; <paramref name="length"/> is a multiple of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scale(double* x, double factor, int length)
    {
        Vector512<double> scale = Vector512.Create(factor);
        for (nint i = 0; i < length; i += 8)
        {
            (Vector512.Load(x + i) * scale).Store(x + i);
        }
    }

    /// <summary>sums[i] += x[i]², and returns Σ x[i]².</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double AddSquares(double* x, double* sums, int length)
    {
        Vector512<double> total = Vector512<double>.Zero;
        for (nint i = 0; i < length; i += 8)
        {
            Vector512<double> value = Vector512.Load(x + i);
            Vector512<double> square = value * value;
            total += square;
            (Vector512.Load(sums + i) + square).Store(sums + i);
        }

        return Sum(total);
    }

    /// <summary>Takes the least and the largest nonzero modulus into account.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Range(double* x, int length, ref double smallest, ref double largest)
    {
        Vector512<double> low = Vector512.Create(smallest), high = Vector512.Create(largest);
        for (nint i = 0; i < length; i += 8)
        {
            Vector512<double> modulus = Vector512.Abs(Vector512.Load(x + i));
            high = Vector512.Max(high, modulus);
            Vector512<double> zero = Vector512.Equals(modulus, Vector512<double>.Zero);
            low = Vector512.Min(low, Vector512.ConditionalSelect(zero, Vector512.Create(double.PositiveInfinity), modulus));
        }

        for (int lane = 0; lane < 8; lane++)
        {
            smallest = Math.Min(smallest, low[lane]);
            largest = Math.Max(largest, high[lane]);
        }
    }

    /// <summary>Divides by the 2-norm and returns it.</summary>
    public static double Normalize(double* x, int length)
    {
        double norm = Math.Sqrt(Dot(x, x, length));
        Scale(x, 1 / norm, length);
        return norm;
    }

    /// <summary>y = A x for a square A; x is zero beyond its size.</summary>
    public static void Multiply(DenseStorage a, double* x, double* y) =>
        Dots(a.Data, a.Stride, a.Size, x, (a.Columns + 7) & ~7, y);

    /// <summary>result[i] = row i · x for <paramref name="count"/> rows; <paramref name="length"/> is a multiple of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Dots(double* rows, nint stride, int count, double* x, int length, double* result)
    {
        int row = 0;
        for (; row <= count - 4; row += 4)
        {
            double* a = rows + (row * stride), b = a + stride, c = b + stride, d = c + stride;
            Vector512<double> sa = Vector512<double>.Zero, sb = sa, sc = sa, sd = sa;
            for (nint i = 0; i < length; i += 8)
            {
                Vector512<double> xi = Vector512.Load(x + i);
                sa += Vector512.Load(a + i) * xi;
                sb += Vector512.Load(b + i) * xi;
                sc += Vector512.Load(c + i) * xi;
                sd += Vector512.Load(d + i) * xi;
            }

            result[row] = Sum(sa);
            result[row + 1] = Sum(sb);
            result[row + 2] = Sum(sc);
            result[row + 3] = Sum(sd);
        }

        for (; row < count; row++)
        {
            result[row] = Dot(rows + (row * stride), x, length);
        }
    }

    /// <summary>w −= Σ h[i] · row i over <paramref name="count"/> rows; <paramref name="length"/> is a multiple of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Subtract(double* rows, nint stride, int count, double* h, double* w, int length)
    {
        for (nint i = 0; i < length; i += 8)
        {
            Vector512<double> sum = Vector512<double>.Zero;
            for (int row = 0; row < count; row++)
            {
                sum += Vector512.Create(h[row]) * Vector512.Load(rows + (row * stride) + i);
            }

            (Vector512.Load(w + i) - sum).Store(w + i);
        }
    }

    /// <summary>((l0+l4)+(l2+l6)) + ((l1+l5)+(l3+l7)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Sum(Vector512<double> lanes)
    {
        Vector256<double> four = lanes.GetLower() + lanes.GetUpper();
        Vector128<double> two = four.GetLower() + four.GetUpper();
        return two.ToScalar() + two.GetElement(1);
    }

    /// <summary>√(x² + y²) without overflow or needless underflow.</summary>
    public static double Hypot(double x, double y)
    {
        double a = Math.Abs(x), b = Math.Abs(y);
        double large = Math.Max(a, b), small = Math.Min(a, b);
        if (large == 0)
        {
            return 0;
        }

        double ratio = small / large;
        return large * Math.Sqrt(1 + (ratio * ratio));
    }

    /// <summary>The e with max |x[i]| in [2^(e−1), 2^e); int.MinValue for a zero vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Exponent(ReadOnlySpan<double> x)
    {
        double largest = 0;
        foreach (double value in x)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        return largest == 0 ? int.MinValue : Math.ILogB(largest) + 1;
    }
}
