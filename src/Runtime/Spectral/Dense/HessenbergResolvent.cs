using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>Solves with H − zI and its adjoint for an upper Hessenberg H and a complex z: O(n²) a shift.</summary>
/// <remarks>Real and imaginary parts of the factor lie in two squares. Gaussian elimination with partial pivoting between neighbours.</remarks>
internal sealed unsafe class HessenbergResolvent(DenseStorage hessenberg, DenseStorage real, DenseStorage imaginary)
{
    private readonly Complex[] _multipliers = new Complex[hessenberg.Size];
    private readonly bool[] _swapped = new bool[hessenberg.Size];
    private readonly Complex[] _inversePivots = new Complex[hessenberg.Size];

    /// <summary>Factors H − zI; a pivot smaller than <paramref name="floor"/> is replaced by it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Factor(Complex z, double floor)
    {
        int n = hessenberg.Size;
        CopyRow(0, z);
        for (int k = 0; k < n; k++)
        {
            double* re = real.Row(k), im = imaginary.Row(k);
            if (k < n - 1)
            {
                CopyRow(k + 1, z);
                double sub = real.Row(k + 1)[k];
                _swapped[k] = Math.Abs(sub) > Math.Max(Math.Abs(re[k]), Math.Abs(im[k]));
                if (_swapped[k])
                {
                    int rest = n - k;
                    Swap(re + k, real.Row(k + 1) + k, rest);
                    Swap(im + k, imaginary.Row(k + 1) + k, rest);
                }
            }

            Complex pivot = new(re[k], im[k]);
            if (!(DenseVector.Hypot(pivot.Real, pivot.Imaginary) >= floor))
            {
                pivot = floor;
                re[k] = floor;
                im[k] = 0;
            }

            _inversePivots[k] = Reciprocal(pivot);
            if (k < n - 1)
            {
                double* re2 = real.Row(k + 1), im2 = imaginary.Row(k + 1);
                Complex m = Product(new Complex(re2[k], im2[k]), _inversePivots[k]);
                _multipliers[k] = m;
                double mr = m.Real, mi = m.Imaginary;
                for (int j = k + 1; j < n; j++)
                {
                    re2[j] -= (mr * re[j]) - (mi * im[j]);
                    im2[j] -= (mr * im[j]) + (mi * re[j]);
                }
            }
        }
    }

    /// <summary>x := (H − zI)⁻¹ x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Solve(Complex[] x)
    {
        int n = hessenberg.Size;
        for (int k = 0; k < n - 1; k++)
        {
            if (_swapped[k])
            {
                (x[k], x[k + 1]) = (x[k + 1], x[k]);
            }

            x[k + 1] -= Product(_multipliers[k], x[k]);
        }

        for (int k = n - 1; k >= 0; k--)
        {
            double* re = real.Row(k), im = imaginary.Row(k);
            double sumRe = x[k].Real, sumIm = x[k].Imaginary;
            for (int j = k + 1; j < n; j++)
            {
                sumRe -= (re[j] * x[j].Real) - (im[j] * x[j].Imaginary);
                sumIm -= (re[j] * x[j].Imaginary) + (im[j] * x[j].Real);
            }

            x[k] = Product(new Complex(sumRe, sumIm), _inversePivots[k]);
        }
    }

    /// <summary>x := (H − zI)⁻ᴴ x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void SolveAdjoint(Complex[] x)
    {
        int n = hessenberg.Size;
        for (int k = 0; k < n; k++)
        {
            Complex value = Product(x[k], Conjugate(_inversePivots[k]));
            x[k] = value;
            double* re = real.Row(k), im = imaginary.Row(k);
            double vr = value.Real, vi = value.Imaginary;
            for (int j = k + 1; j < n; j++)
            {
                x[j] -= new Complex((re[j] * vr) + (im[j] * vi), (re[j] * vi) - (im[j] * vr));
            }
        }

        for (int k = n - 2; k >= 0; k--)
        {
            x[k] -= Product(Conjugate(_multipliers[k]), x[k + 1]);
            if (_swapped[k])
            {
                (x[k], x[k + 1]) = (x[k + 1], x[k]);
            }
        }
    }

    private void CopyRow(int row, Complex z)
    {
        int n = hessenberg.Size;
        int first = Math.Max(row - 1, 0);
        new Span<double>(hessenberg.Row(row) + first, n - first).CopyTo(new Span<double>(real.Row(row) + first, n - first));
        new Span<double>(imaginary.Row(row) + first, n - first).Clear();
        real.Row(row)[row] -= z.Real;
        imaginary.Row(row)[row] = -z.Imaginary;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Swap(double* x, double* y, int count)
    {
        for (int i = 0; i < count; i++)
        {
            (x[i], y[i]) = (y[i], x[i]);
        }
    }

    // System.Numerics leaves open how it rounds; these are the textbook formulas, the same bits everywhere.
    private static Complex Product(Complex a, Complex b) =>
        new((a.Real * b.Real) - (a.Imaginary * b.Imaginary), (a.Real * b.Imaginary) + (a.Imaginary * b.Real));

    private static Complex Conjugate(Complex a) => new(a.Real, -a.Imaginary);

    private static Complex Reciprocal(Complex a)
    {
        double scale = Math.Max(Math.Abs(a.Real), Math.Abs(a.Imaginary));
        double re = a.Real / scale, im = a.Imaginary / scale;
        double square = ((re * re) + (im * im)) * scale;
        return new Complex(re / square, -im / square);
    }
}
