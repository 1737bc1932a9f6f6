using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Threading;

namespace WeightInit;

/// <summary>Householder reduction of a symmetric matrix to tridiagonal form, and its largest eigenvalue by bisection.</summary>
internal static unsafe class SymmetricTridiagonal
{
    private const double Ulp = 2.220446049250313e-16;

    /// <summary>Reduces the matrix (both halves stored; destroyed).</summary>
    /// <param name="a">The symmetric matrix.</param>
    /// <param name="diagonal">Its n diagonal values.</param>
    /// <param name="off">Its n − 1 off-diagonal values.</param>
    /// <param name="cancellation">Looked at once a column.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Reduce(DenseStorage a, Span<double> diagonal, Span<double> off, CancellationToken cancellation)
    {
        int n = a.Size;
        using DenseVectors vectors = new(4, a.Stride);
        double* old = vectors[0], w = vectors[1], v = vectors[2], t = vectors[3];
        for (int k = 0; k < n; k++)
        {
            cancellation.ThrowIfCancellationRequested();

            // The held-back update A − v wᵀ − w vᵀ, on row k first: it is the next column to be reflected.
            double* row = a.Row(k);
            double vk = old[k], wk = w[k];
            for (int j = k; j < n; j++)
            {
                row[j] -= (vk * w[j]) + (wk * old[j]);
            }

            diagonal[k] = row[k];
            old[k] = 0;
            w[k] = 0;
            if (k == n - 1)
            {
                return;
            }

            new Span<double>(v, a.Stride).Clear();
            new Span<double>(row + k + 1, n - k - 1).CopyTo(new Span<double>(v + k + 1, n - k - 1));
            (double beta, double tau) = HouseholderReflector.Create(new Span<double>(v + k + 1, n - k - 1));
            off[k] = beta;
            Pass(a, k, old, w, v, t);
            double half = 0.5 * tau * (tau * DenseVector.Dot(v, t, a.Stride));
            for (int j = 0; j < n; j++)
            {
                old[j] = v[j];
                w[j] = j <= k ? 0 : (tau * t[j]) - (half * v[j]);
            }
        }
    }

    /// <summary>The largest eigenvalue of a positive semidefinite tridiagonal matrix, to the last place but one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double LargestEigenvalue(ReadOnlySpan<double> diagonal, ReadOnlySpan<double> off)
    {
        double low = 0, high = 0;
        for (int i = 0; i < diagonal.Length; i++)
        {
            double radius = (i > 0 ? Math.Abs(off[i - 1]) : 0) + (i < off.Length ? Math.Abs(off[i]) : 0);
            low = Math.Max(low, diagonal[i]);
            high = Math.Max(high, diagonal[i] + radius);
        }

        high *= 1 + (4 * Ulp);
        while (high - low > 2 * Ulp * high)
        {
            double middle = low + (0.5 * (high - low));
            if (middle <= low || middle >= high)
            {
                break;
            }

            if (AnyAbove(diagonal, off, middle))
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return low + (0.5 * (high - low));
    }

    /// <summary>Whether an eigenvalue exceeds x: by Sylvester's law one does where a pivot of T − xI is positive.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool AnyAbove(ReadOnlySpan<double> diagonal, ReadOnlySpan<double> off, double x)
    {
        double pivot = diagonal[0] - x;
        for (int i = 0; pivot < 0; i++)
        {
            if (i == off.Length)
            {
                return false;
            }

            pivot = diagonal[i + 1] - x - (off[i] * (off[i] / pivot));
        }

        return true;
    }

    /// <summary>Does the held-back update on rows and columns beyond k, and t = A v.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pass(DenseStorage a, int k, double* old, double* w, double* v, double* t)
    {
        nint first = (k + 1) & ~7;
        nint end = (a.Size + 7) & ~7;
        new Span<double>(t, k + 1).Clear();
        for (int i = k + 1; i < a.Size; i++)
        {
            double* row = a.Row(i);
            Vector512<double> vi = Vector512.Create(old[i]), wi = Vector512.Create(w[i]), sum = Vector512<double>.Zero;
            for (nint j = first; j < end; j += 8)
            {
                Vector512<double> x = Vector512.Load(row + j) - ((vi * Vector512.Load(w + j)) + (wi * Vector512.Load(old + j)));
                x.Store(row + j);
                sum += x * Vector512.Load(v + j);
            }

            t[i] = DenseVector.Sum(sum);
        }
    }
}
