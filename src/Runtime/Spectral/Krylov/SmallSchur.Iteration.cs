using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace WeightInit;

internal sealed unsafe partial class SmallSchur
{
    /// <summary>Shifted QR from the bottom up until every subdiagonal entry is zero or belongs to a complex pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Iterate()
    {
        double norm = 0;
        for (int i = 0; i < _size; i++)
        {
            for (int j = Math.Max(0, i - 1); j < _size; j++)
            {
                norm += Math.Abs(Row(i)[j]);
            }
        }

        int high = _size - 1;
        int attempts = 0;
        while (high >= 0)
        {
            int low = high;
            while (low > 0 && !Negligible(low, norm / _size))
            {
                low--;
            }

            if (low > 0)
            {
                Row(low)[low - 1] = 0;
            }

            if (low == high)
            {
                high--;
                attempts = 0;
            }
            else if (low == high - 1)
            {
                Standardize(low);
                high -= 2;
                attempts = 0;
            }
            else if (++attempts > 60)
            {
                return false;
            }
            else
            {
                Sweep(low, high, exceptional: attempts % 10 == 0);
            }
        }

        return true;
    }

    /// <summary>Negligible against its neighbours or against the whole: the dominant values are wanted, not the relative accuracy of the small.</summary>
    private bool Negligible(int i, double size)
    {
        double sub = Math.Abs(Row(i)[i - 1]);
        return sub <= _negligible * (Math.Abs(Row(i - 1)[i - 1]) + Math.Abs(Row(i)[i])) || sub <= _negligible * size;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sweep(int low, int high, bool exceptional)
    {
        double a = Row(high - 1)[high - 1], b = Row(high - 1)[high];
        double c = Row(high)[high - 1], d = Row(high)[high];
        double trace = a + d;
        double determinant = (a * d) - (b * c);
        double half = 0.5 * (a - d);
        double discriminant = (half * half) + (b * c);
        if (discriminant >= 0)
        {
            // Two real shifts can hold each other in balance for ever: the one nearer the corner is taken twice.
            double root = Math.Sqrt(discriminant);
            double far = half >= 0 ? half + root : half - root;
            double shift = far == 0 ? d : d - (b * c / far);
            trace = 2 * shift;
            determinant = shift * shift;
        }

        if (exceptional)
        {
            double scale = Math.Abs(c) + Math.Abs(Row(high - 1)[high - 2]);
            trace = 1.5 * scale;
            determinant = scale * scale;
        }

        int start = high - 2;
        double x, y, z;
        while (true)
        {
            double h00 = Row(start)[start], h10 = Row(start + 1)[start];
            double h01 = Row(start)[start + 1], h11 = Row(start + 1)[start + 1];
            x = (h00 * (h00 - trace)) + determinant + (h01 * h10);
            y = h10 * (h00 + h11 - trace);
            z = h10 * Row(start + 2)[start + 1];
            double size = Math.Abs(x) + Math.Abs(y) + Math.Abs(z);
            if (size > 0)
            {
                x /= size;
                y /= size;
                z /= size;
            }

            if (start == low)
            {
                break;
            }

            double left = Math.Abs(Row(start)[start - 1]) * (Math.Abs(y) + Math.Abs(z));
            double right = Math.Abs(x) * (Math.Abs(Row(start - 1)[start - 1]) + Math.Abs(h00) + Math.Abs(h11));
            if (left <= Epsilon * right)
            {
                break;
            }

            start--;
        }

        for (int k = start; k < high; k++)
        {
            int length = k < high - 1 ? 3 : 2;
            if (k > start)
            {
                x = Row(k)[k - 1];
                y = Row(k + 1)[k - 1];
                z = length == 3 ? Row(k + 2)[k - 1] : 0;
            }
            else if (length == 2)
            {
                z = 0;
            }

            Bulge(k, length, x, y, z, start, low, high);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Bulge(int k, int length, double x, double y, double z, int start, int low, int high)
    {
        double scale = Math.Max(Math.Abs(x), Math.Max(Math.Abs(y), Math.Abs(z)));
        if (scale == 0)
        {
            return;
        }

        x /= scale;
        y /= scale;
        z /= scale;
        double norm = Math.Sqrt((x * x) + (y * y) + (z * z));
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

        ReflectRows(_t, k, k, _size - k, length, v1, v2, beta);
        ReflectRows(_q, k, 0, _size, length, v1, v2, beta);
        ReflectColumns(k, Math.Min(k + 3, high), length, v1, v2, beta);
    }

    /// <summary>Rows k, k+1 (and k+2) ← (I − β v vᵀ) rows, v = (1, v1, v2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReflectRows(double* matrix, int k, int column, int count, int length, double v1, double v2, double beta)
    {
        double* r0 = matrix + ((nint)k * _stride) + column;
        double* r1 = r0 + _stride;
        double* r2 = length == 3 ? r1 + _stride : r1;
        Vector<double> w1 = new(v1), w2 = new(length == 3 ? v2 : 0), b = new(beta);
        int j = 0;
        if (length == 3)
        {
            for (; j <= count - Vector<double>.Count; j += Vector<double>.Count)
            {
                Vector<double> p = Vector.Load(r0 + j), q = Vector.Load(r1 + j), r = Vector.Load(r2 + j);
                Vector<double> sum = (p + (w1 * q) + (w2 * r)) * b;
                Vector.Store(p - sum, r0 + j);
                Vector.Store(q - (w1 * sum), r1 + j);
                Vector.Store(r - (w2 * sum), r2 + j);
            }

            for (; j < count; j++)
            {
                double sum = (r0[j] + (v1 * r1[j]) + (v2 * r2[j])) * beta;
                r0[j] -= sum;
                r1[j] -= v1 * sum;
                r2[j] -= v2 * sum;
            }

            return;
        }

        for (; j <= count - Vector<double>.Count; j += Vector<double>.Count)
        {
            Vector<double> p = Vector.Load(r0 + j), q = Vector.Load(r1 + j);
            Vector<double> sum = (p + (w1 * q)) * b;
            Vector.Store(p - sum, r0 + j);
            Vector.Store(q - (w1 * sum), r1 + j);
        }

        for (; j < count; j++)
        {
            double sum = (r0[j] + (v1 * r1[j])) * beta;
            r0[j] -= sum;
            r1[j] -= v1 * sum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReflectColumns(int k, int lastRow, int length, double v1, double v2, double beta)
    {
        double* entry = _t + k;
        for (int i = 0; i <= lastRow; i++, entry += _stride)
        {
            if (length == 3)
            {
                double sum = (entry[0] + (v1 * entry[1]) + (v2 * entry[2])) * beta;
                entry[0] -= sum;
                entry[1] -= v1 * sum;
                entry[2] -= v2 * sum;
            }
            else
            {
                double sum = (entry[0] + (v1 * entry[1])) * beta;
                entry[0] -= sum;
                entry[1] -= v1 * sum;
            }
        }
    }

    /// <summary>Makes the 2 × 2 block at (i, i) triangular where its eigenvalues are real.</summary>
    private void Standardize(int i)
    {
        double a = Row(i)[i], b = Row(i)[i + 1], c = Row(i + 1)[i], d = Row(i + 1)[i + 1];
        double half = 0.5 * (a - d);
        double discriminant = (half * half) + (b * c);
        if (c == 0 || discriminant < 0)
        {
            return;
        }

        double root = Math.Sqrt(discriminant);
        double first = half >= 0 ? half + root : half - root;
        double radius = Math.Sqrt((first * first) + (c * c));
        double cosine = first / radius, sine = c / radius;
        Rotate(i, cosine, sine);
        Row(i + 1)[i] = 0;
    }

    /// <summary>Similarity with the rotation whose first column is (cosine, sine) in the plane (i, i+1).</summary>
    private void Rotate(int i, double cosine, double sine)
    {
        RotateRows(Row(i) + i, Row(i + 1) + i, _size - i, cosine, sine);
        RotateRows(SchurVector(i), SchurVector(i + 1), _size, cosine, sine);
        for (int row = 0; row <= i + 1; row++)
        {
            double* entry = Row(row) + i;
            double x = entry[0], y = entry[1];
            entry[0] = (cosine * x) + (sine * y);
            entry[1] = (cosine * y) - (sine * x);
        }
    }

    private static void RotateRows(double* upper, double* lower, int count, double cosine, double sine)
    {
        for (int j = 0; j < count; j++)
        {
            double x = upper[j], y = lower[j];
            upper[j] = (cosine * x) + (sine * y);
            lower[j] = (cosine * y) - (sine * x);
        }
    }
}
