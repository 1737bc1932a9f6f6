using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>Vector kernels of the dense path: eight lanes, one summation tree, no fused multiply-add.</summary>
internal static unsafe class DenseVector
{
    /// <summary>Σ x[i] y[i]; <paramref name="length"/> is a multiple of eight.</summary>
    public static double Dot(double* x, double* y, int length)
    {
        Vector512<double> sum = Vector512<double>.Zero;
        for (nint i = 0; i < length; i += 8)
        {
            sum += Vector512.Load(x + i) * Vector512.Load(y + i);
        }

        return Sum(sum);
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
