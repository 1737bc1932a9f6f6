using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace WeightInit;

/// <summary>One bulge chase: an implicit double-shift QR step on an unreduced diagonal block.</summary>
internal static unsafe class FrancisSweep
{
    private const double Ulp = 2.220446049250313e-16;

    /// <summary>Chases the bulge from where two consecutive small subdiagonals allow it to start, down to <paramref name="last"/>.</summary>
    /// <remarks>Only rows and columns first … last are kept right: the eigenvalues need no more.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(DenseStorage h, int first, int last, ShiftPair shifts)
    {
        int start = FindStart(h, first, last, shifts, out double v0, out double v1, out double v2);
        for (int k = start; k < last; k++)
        {
            bool three = k < last - 1;
            if (k > start)
            {
                v0 = h.Row(k)[k - 1];
                v1 = h.Row(k + 1)[k - 1];
                v2 = three ? h.Row(k + 2)[k - 1] : 0;
            }
            else if (!three)
            {
                v2 = 0;
            }

            double tau = Reflector(ref v0, ref v1, ref v2);
            if (k > start)
            {
                h.Row(k)[k - 1] = v0;
                h.Row(k + 1)[k - 1] = 0;
                if (three)
                {
                    h.Row(k + 2)[k - 1] = 0;
                }
            }
            else if (start > first)
            {
                h.Row(k)[k - 1] *= 1 - tau;
            }

            if (three)
            {
                ReflectThreeRows(h.Row(k) + k, h.Stride, last - k + 1, v1, v2, tau);
                ReflectThreeColumns(h.Row(first) + k, h.Stride, Math.Min(k + 3, last) - first + 1, v1, v2, tau);
            }
            else
            {
                ReflectTwoRows(h.Row(k) + k, h.Row(k + 1) + k, last - k + 1, v1, tau);
                ReflectTwoColumns(h.Row(first) + k, h.Stride, last - first + 1, v1, tau);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int FindStart(DenseStorage h, int first, int last, ShiftPair shifts, out double v0, out double v1, out double v2)
    {
        for (int m = last - 2; ; m--)
        {
            double* row = h.Row(m) + m;
            double* next = h.Row(m + 1) + m;
            double sub = next[0];
            double s = Math.Abs(row[0] - shifts.Real2) + Math.Abs(shifts.Imaginary2) + Math.Abs(sub);
            double scaled = sub / s;
            v0 = (scaled * row[1]) + ((row[0] - shifts.Real1) * ((row[0] - shifts.Real2) / s)) - (shifts.Imaginary1 * (shifts.Imaginary2 / s));
            v1 = scaled * (row[0] + next[1] - shifts.Real1 - shifts.Real2);
            v2 = scaled * h.Row(m + 2)[m + 1];
            double sum = Math.Abs(v0) + Math.Abs(v1) + Math.Abs(v2);
            v0 /= sum;
            v1 /= sum;
            v2 /= sum;
            if (m == first)
            {
                return m;
            }

            double* above = h.Row(m - 1) + m - 1;
            double left = Math.Abs(row[-1]) * (Math.Abs(v1) + Math.Abs(v2));
            if (left <= Ulp * Math.Abs(v0) * (Math.Abs(above[0]) + Math.Abs(row[0]) + Math.Abs(next[1])))
            {
                return m;
            }
        }
    }

    /// <summary>I − τ (1, v1, v2)(1, v1, v2)ᵀ that maps the vector to (β, 0, 0); v0 becomes β.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Reflector(ref double v0, ref double v1, ref double v2)
    {
        double tail = Math.Max(Math.Abs(v1), Math.Abs(v2));
        if (tail == 0)
        {
            return 0;
        }

        // A power of two, so that squares neither overflow nor vanish.
        double largest = Math.Max(tail, Math.Abs(v0));
        double scale = 1;
        if (largest is < 1e-120 or > 1e120)
        {
            scale = Math.ScaleB(1, Math.Clamp(Math.ILogB(largest), -1000, 1000));
            v0 /= scale;
            v1 /= scale;
            v2 /= scale;
        }

        double beta = -Math.CopySign(Math.Sqrt((v0 * v0) + ((v1 * v1) + (v2 * v2))), v0);
        double tau = (beta - v0) / beta;
        double inverse = 1 / (v0 - beta);
        v1 *= inverse;
        v2 *= inverse;
        v0 = beta * scale;
        return tau;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReflectThreeRows(double* a, nint stride, int columns, double v1, double v2, double tau)
    {
        double* b = a + stride;
        double* c = b + stride;
        Vector512<double> w1 = Vector512.Create(v1), w2 = Vector512.Create(v2);
        Vector512<double> t0 = Vector512.Create(tau), t1 = Vector512.Create(tau * v1), t2 = Vector512.Create(tau * v2);

        // Up to seven columns beyond the last are reflected too: nothing reads them any more.
        for (nint j = 0; j < columns; j += 8)
        {
            Vector512<double> x = Vector512.Load(a + j), y = Vector512.Load(b + j), z = Vector512.Load(c + j);
            Vector512<double> sum = x + ((w1 * y) + (w2 * z));
            (x - (sum * t0)).Store(a + j);
            (y - (sum * t1)).Store(b + j);
            (z - (sum * t2)).Store(c + j);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReflectTwoRows(double* a, double* b, int columns, double v1, double tau)
    {
        double t1 = tau * v1;
        for (int j = 0; j < columns; j++)
        {
            double sum = a[j] + (v1 * b[j]);
            a[j] -= sum * tau;
            b[j] -= sum * t1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReflectThreeColumns(double* a, nint stride, int rows, double v1, double v2, double tau)
    {
        double t1 = tau * v1, t2 = tau * v2;
        for (int i = 0; i < rows; i++)
        {
            double sum = a[0] + ((v1 * a[1]) + (v2 * a[2]));
            a[0] -= sum * tau;
            a[1] -= sum * t1;
            a[2] -= sum * t2;
            a += stride;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReflectTwoColumns(double* a, nint stride, int rows, double v1, double tau)
    {
        double t1 = tau * v1;
        for (int i = 0; i < rows; i++)
        {
            double sum = a[0] + (v1 * a[1]);
            a[0] -= sum * tau;
            a[1] -= sum * t1;
            a += stride;
        }
    }
}
