using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Threading;

namespace WeightInit;

/// <summary>Reduction to upper Hessenberg form by Householder reflectors, one pass over the matrix per column.</summary>
/// <remarks>
/// Applying H = I − τ v vᵀ from both sides is a rank-two update A − u wᵀ − y vᵀ. It is held back until the next pass, which
/// updates each row and in the same breath forms the next A v and vᵀ A (the "BLAS 2.5" of Howell, Demmel, Fulton, Hammarling
/// and Marmol, ACM TOMS 34, 2008), so that the matrix is read and written once a column instead of four times.
/// </remarks>
internal static unsafe class HessenbergReduction
{
    /// <summary>Overwrites the matrix with its Hessenberg form; everything below the subdiagonal becomes exactly 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Reduce(DenseStorage a, CancellationToken cancellation)
    {
        int n = a.Size;
        int length = a.Stride;
        using DenseVectors vectors = new(7, length);
        double* u = vectors[0], w = vectors[1], y = vectors[2], old = vectors[3], v = vectors[4], t = vectors[5], g = vectors[6];
        for (int k = 0; k <= n - 3; k++)
        {
            cancellation.ThrowIfCancellationRequested();
            UpdateColumn(a, k, u, w, y, old);
            double tau = ReflectColumn(a, k, v);
            Pass(a, k, u, w, y, old, v, g, t);

            double vav = DenseVector.Dot(v, t, length);
            for (int j = 0; j < n; j++)
            {
                u[j] = v[j];
                w[j] = j <= k ? 0 : tau * g[j];
                y[j] = (tau * t[j]) - (tau * (tau * vav) * v[j]);
                old[j] = v[j];
            }
        }

        Flush(a, u, w, y, old);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void UpdateColumn(DenseStorage a, int k, double* u, double* w, double* y, double* old)
    {
        double wk = w[k], vk = old[k];
        for (int i = 0; i < a.Size; i++)
        {
            a.Row(i)[k] -= (u[i] * wk) + (y[i] * vk);
        }

        w[k] = 0;
        old[k] = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double ReflectColumn(DenseStorage a, int k, double* v)
    {
        int n = a.Size;
        new Span<double>(v, a.Stride).Clear();
        for (int i = k + 1; i < n; i++)
        {
            v[i] = a.Row(i)[k];
            a.Row(i)[k] = 0;
        }

        (double beta, double tau) = HouseholderReflector.Create(new Span<double>(v + k + 1, n - k - 1));
        a.Row(k + 1)[k] = beta;
        return tau;
    }

    /// <summary>Does the held-back update on columns beyond k; then t = A v and g = vᵀ A.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pass(DenseStorage a, int k, double* u, double* w, double* y, double* old, double* v, double* g, double* t)
    {
        int n = a.Size;
        nint first = (k + 1) & ~7;
        nint end = (n + 7) & ~7;

        // Rows above k see reflectors from the right only.
        for (int i = 0; i <= k; i++)
        {
            t[i] = UpdateTopRow(a.Row(i), first, end, u[i], w, y[i], old, v);
        }

        new Span<double>(g, a.Stride).Clear();
        int row = k + 1;
        for (; row <= n - 4; row += 4)
        {
            UpdateFourRows(a.Row(row), a.Stride, first, end, u + row, w, y + row, old, v, v + row, g, t + row);
        }

        for (; row < n; row++)
        {
            UpdateRow(a.Row(row), first, end, u[row], w, y[row], old, v, v[row], g, t + row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double UpdateTopRow(double* a, nint first, nint end, double u, double* w, double y, double* old, double* v)
    {
        Vector512<double> us = Vector512.Create(u), ys = Vector512.Create(y), sum = Vector512<double>.Zero;
        for (nint j = first; j < end; j += 8)
        {
            Vector512<double> x = Vector512.Load(a + j) - ((us * Vector512.Load(w + j)) + (ys * Vector512.Load(old + j)));
            x.Store(a + j);
            sum += x * Vector512.Load(v + j);
        }

        return DenseVector.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void UpdateRow(
        double* a, nint first, nint end, double u, double* w, double y, double* old, double* v, double vi, double* g, double* t)
    {
        Vector512<double> us = Vector512.Create(u), ys = Vector512.Create(y), vs = Vector512.Create(vi);
        Vector512<double> sum = Vector512<double>.Zero;
        for (nint j = first; j < end; j += 8)
        {
            Vector512<double> x = Vector512.Load(a + j) - ((us * Vector512.Load(w + j)) + (ys * Vector512.Load(old + j)));
            x.Store(a + j);
            sum += x * Vector512.Load(v + j);
            (Vector512.Load(g + j) + (vs * x)).Store(g + j);
        }

        *t = DenseVector.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void UpdateFourRows(
        double* a, nint stride, nint first, nint end, double* u, double* w, double* y, double* old, double* v, double* vi, double* g, double* t)
    {
        double* b = a + stride, c = b + stride, d = c + stride;
        Vector512<double> ua = Vector512.Create(u[0]), ub = Vector512.Create(u[1]), uc = Vector512.Create(u[2]), ud = Vector512.Create(u[3]);
        Vector512<double> ya = Vector512.Create(y[0]), yb = Vector512.Create(y[1]), yc = Vector512.Create(y[2]), yd = Vector512.Create(y[3]);
        Vector512<double> va = Vector512.Create(vi[0]), vb = Vector512.Create(vi[1]), vc = Vector512.Create(vi[2]), vd = Vector512.Create(vi[3]);
        Vector512<double> sa = Vector512<double>.Zero, sb = sa, sc = sa, sd = sa;
        for (nint j = first; j < end; j += 8)
        {
            Vector512<double> wj = Vector512.Load(w + j), oj = Vector512.Load(old + j), vj = Vector512.Load(v + j);
            Vector512<double> xa = Vector512.Load(a + j) - ((ua * wj) + (ya * oj));
            Vector512<double> xb = Vector512.Load(b + j) - ((ub * wj) + (yb * oj));
            Vector512<double> xc = Vector512.Load(c + j) - ((uc * wj) + (yc * oj));
            Vector512<double> xd = Vector512.Load(d + j) - ((ud * wj) + (yd * oj));
            xa.Store(a + j);
            xb.Store(b + j);
            xc.Store(c + j);
            xd.Store(d + j);
            sa += xa * vj;
            sb += xb * vj;
            sc += xc * vj;
            sd += xd * vj;
            (Vector512.Load(g + j) + (((va * xa) + (vb * xb)) + ((vc * xc) + (vd * xd)))).Store(g + j);
        }

        t[0] = DenseVector.Sum(sa);
        t[1] = DenseVector.Sum(sb);
        t[2] = DenseVector.Sum(sc);
        t[3] = DenseVector.Sum(sd);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Flush(DenseStorage a, double* u, double* w, double* y, double* old)
    {
        for (int i = 0; i < a.Size; i++)
        {
            double* row = a.Row(i);
            for (int j = Math.Max(0, a.Size - 2); j < a.Size; j++)
            {
                row[j] -= (u[i] * w[j]) + (y[i] * old[j]);
            }
        }
    }
}
