using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

internal sealed unsafe partial class SmallSchur
{
    // Outside of these squares of entries would leave the range of double precision.
    private const double SmallestSquare = 1e-280;
    private const double LargestSquare = 1e280;

    /// <summary>One step of the chase: the reflection that takes (x, y, z) to a multiple of the first unit vector, on the window low … high.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Bulge(int k, int length, double x, double y, double z, int start, int low, int high)
    {
        double scale = 1;
        double square = (x * x) + (y * y) + (z * z);
        if (!(square is > SmallestSquare and < LargestSquare))
        {
            scale = Math.Max(Math.Abs(x), Math.Max(Math.Abs(y), Math.Abs(z)));
            if (scale == 0)
            {
                return;
            }

            x /= scale;
            y /= scale;
            z /= scale;
            square = (x * x) + (y * y) + (z * z);
        }

        double norm = Math.Sqrt(square);
        double alpha = x > 0 ? -norm : norm;
        double first = x - alpha;
        double v1 = y / first, v2 = z / first;
        double beta = -first / alpha;
        if (k > start)
        {
            Row(k)[k - 1] = alpha * scale;
            Row(k + 1)[k - 1] = 0;
            if (length == 3)
            {
                Row(k + 2)[k - 1] = 0;
            }
        }
        else if (k > low)
        {
            // The sweep began in the middle, where the entry above is negligible against what it is multiplied by.
            Row(k)[k - 1] *= 1 - beta;
        }

        // What stands behind the window's end is computed anew in the end: a few entries of it may be spoilt.
        ReflectRows(_t, k, k, high - k + 1, length, v1, v2, beta);
        ReflectRows(_q, k, 0, _size, length, v1, v2, beta);
        ReflectColumns(k, low, Math.Min(k + 3, high), length, v1, v2, beta);
    }

    /// <summary>Rows k, k+1 (and k+2) ← (I − β v vᵀ) rows, v = (1, v1, v2), in whole groups of four entries from the given column on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReflectRows(double* matrix, int k, int column, int count, int length, double v1, double v2, double beta)
    {
        double* r0 = matrix + ((nint)k * _stride) + column;
        double* r1 = r0 + _stride;
        Vector256<double> w1 = Vector256.Create(v1), b = Vector256.Create(beta);
        if (length == 3)
        {
            double* r2 = r1 + _stride;
            Vector256<double> w2 = Vector256.Create(v2);
            for (int j = 0; j < count; j += 4)
            {
                Vector256<double> p = Vector256.Load(r0 + j), q = Vector256.Load(r1 + j), r = Vector256.Load(r2 + j);
                Vector256<double> sum = (p + (w1 * q) + (w2 * r)) * b;
                (p - sum).Store(r0 + j);
                (q - (w1 * sum)).Store(r1 + j);
                (r - (w2 * sum)).Store(r2 + j);
            }

            return;
        }

        for (int j = 0; j < count; j += 4)
        {
            Vector256<double> p = Vector256.Load(r0 + j), q = Vector256.Load(r1 + j);
            Vector256<double> sum = (p + (w1 * q)) * b;
            (p - sum).Store(r0 + j);
            (q - (w1 * sum)).Store(r1 + j);
        }
    }

    /// <summary>Columns k, k+1 (and k+2) ← columns (I − β v vᵀ), in the rows given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReflectColumns(int k, int firstRow, int lastRow, int length, double v1, double v2, double beta)
    {
        double* entry = Row(firstRow) + k;
        if (length == 3)
        {
            for (int i = firstRow; i <= lastRow; i++, entry += _stride)
            {
                double sum = (entry[0] + (v1 * entry[1]) + (v2 * entry[2])) * beta;
                entry[0] -= sum;
                entry[1] -= v1 * sum;
                entry[2] -= v2 * sum;
            }

            return;
        }

        for (int i = firstRow; i <= lastRow; i++, entry += _stride)
        {
            double sum = (entry[0] + (v1 * entry[1])) * beta;
            entry[0] -= sum;
            entry[1] -= v1 * sum;
        }
    }
}
