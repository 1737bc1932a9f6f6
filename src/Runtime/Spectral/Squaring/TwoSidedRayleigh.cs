using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>An eigenvalue from its right and left vectors, with condition number and error bound.</summary>
internal static unsafe class TwoSidedRayleigh
{
    private const double Ulp = 2.220446049250313e-16;

    /// <summary>λ = zᵀ A x / zᵀ x, its residual with A, its condition number and from them the error bound.</summary>
    /// <param name="a">The matrix.</param>
    /// <param name="right">A process on the matrix or a power of it.</param>
    /// <param name="y">Its dominant Ritz vector.</param>
    /// <param name="left">A process on the transpose.</param>
    /// <param name="z">Its dominant Ritz vector.</param>
    /// <param name="doubt">Relative error that the caller adds to the bound.</param>
    /// <returns>An estimate without method and verdict; its bound is infinite where first order does not hold.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static SpectralEstimate Estimate(DenseStorage a, Arnoldi right, Complex[] y, Arnoldi left, Complex[] z, double doubt)
    {
        using DenseVectors vectors = new(6, a.Stride);
        right.Expand(y, vectors[0], vectors[1]);
        left.Expand(z, vectors[2], vectors[3]);
        int length = a.Stride;
        double* xr = vectors[0], xi = vectors[1], zr = vectors[2], zi = vectors[3], ur = vectors[4], ui = vectors[5];
        DenseVector.Multiply(a, xr, ur);
        DenseVector.Multiply(a, xi, ui);
        Complex zx = Bilinear(zr, zi, xr, xi, length);
        Complex zax = Bilinear(zr, zi, ur, ui, length);
        double square = (zx.Real * zx.Real) + (zx.Imaginary * zx.Imaginary);
        double re = ((zax.Real * zx.Real) + (zax.Imaginary * zx.Imaginary)) / square;
        double im = ((zax.Imaginary * zx.Real) - (zax.Real * zx.Imaginary)) / square;
        double xNorm = Norm(xr, xi, length), zNorm = Norm(zr, zi, length);
        double condition = xNorm * zNorm / Math.Sqrt(square);
        for (int i = 0; i < length; i++)
        {
            double r = ur[i] - ((re * xr[i]) - (im * xi[i]));
            ui[i] -= (re * xi[i]) + (im * xr[i]);
            ur[i] = r;
        }

        double residual = Norm(ur, ui, length) / xNorm;
        double value = DenseVector.Hypot(re, im);
        double frobenius = FrobeniusNorm(a);
        double bound = 2 * condition * (residual + (4 * Ulp * frobenius));

        // First order holds while the bound is far below the distance to other eigenvalues, which the condition bounds from below.
        bool firstOrder = bound * condition <= 1e-3 * value;
        return new SpectralEstimate
        {
            Value = value,
            ErrorBound = firstOrder ? bound + (doubt * value) : double.PositiveInfinity,
            Residual = residual,
            IsComplexPair = Math.Abs(im) > bound,
            Checks = SpectralChecks.Residual | SpectralChecks.IndependentStart,
        };
    }

    private static Complex Bilinear(double* zr, double* zi, double* xr, double* xi, int length) => new(
        DenseVector.Dot(zr, xr, length) - DenseVector.Dot(zi, xi, length),
        DenseVector.Dot(zr, xi, length) + DenseVector.Dot(zi, xr, length));

    private static double Norm(double* re, double* im, int length) =>
        Math.Sqrt(DenseVector.Dot(re, re, length) + DenseVector.Dot(im, im, length));

    /// <summary>√ Σ a².</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double FrobeniusNorm(DenseStorage a)
    {
        double sum = 0;
        for (int i = 0; i < a.Size; i++)
        {
            sum += DenseVector.Dot(a.Row(i), a.Row(i), (a.Size + 7) & ~7);
        }

        return Math.Sqrt(sum);
    }
}
