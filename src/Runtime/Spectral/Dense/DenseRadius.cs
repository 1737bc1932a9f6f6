using System;
using System.Buffers;
using System.Collections.Generic;
using System.Numerics;
using System.Threading;

namespace WeightInit;

/// <summary>The exact path: all eigenvalues by Hessenberg reduction and QR. Arguments are valid here.</summary>
internal static class DenseRadius
{
    /// <summary>The radius of a matrix whose largest value is about 1; destroys it.</summary>
    public static SpectralEstimate Compute(DenseStorage matrix, SpectralOptions options)
    {
        int n = matrix.Size;
        Complex[] rented = ArrayPool<Complex>.Shared.Rent(n);
        try
        {
            Span<Complex> eigenvalues = rented.AsSpan(0, n);
            HessenbergReduction.Reduce(matrix, options.CancellationToken);
            using DenseStorage work = new(n);
            work.CopyFrom(matrix);
            SpectralEstimate estimate = new() { Method = SpectralMethod.Dense, ErrorBound = double.PositiveInfinity };
            if (!FrancisQr.Run(work, eigenvalues, options.CancellationToken))
            {
                return estimate;
            }

            eigenvalues.Sort(ModulusDescending);
            using DenseStorage imaginary = new(n);
            EigenvalueBound bound = new(matrix, work, imaginary);
            double error = bound.Compute(eigenvalues, options.CancellationToken);
            double value = DenseVector.Hypot(eigenvalues[0].Real, eigenvalues[0].Imaginary);

            // The radius lies between zero and the norm, however ill-conditioned the eigenvalues are.
            double most = Math.Max(value, TwoSidedRayleigh.FrobeniusNorm(matrix) - value);
            return estimate with
            {
                Value = value,
                ErrorBound = error <= most ? error : most,
                Residual = bound.Residual,
                IsComplexPair = eigenvalues[0].Imaginary != 0,
                Checks = SpectralChecks.WholeSpectrum | SpectralChecks.Residual,
                Converged = true,
            };
        }
        finally
        {
            ArrayPool<Complex>.Shared.Return(rented);
        }
    }

    /// <summary>All eigenvalues, of largest modulus first.</summary>
    /// <returns>False where QR did not converge.</returns>
    public static bool TryEigenvalues<T>(ReadOnlySpan<T> matrix, int size, Span<Complex> eigenvalues, CancellationToken cancellation)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        List<int> isolated = IsolatedEigenvalues.Split(matrix, size, out List<int> core);
        for (int i = 0; i < isolated.Count; i++)
        {
            eigenvalues[core.Count + i] = double.CreateTruncating(matrix[(isolated[i] * size) + isolated[i]]);
        }

        if (core.Count > 0)
        {
            using DenseStorage h = new(core.Count);
            int exponent = ScaledCore.Gather(matrix, size, core, h);
            HessenbergReduction.Reduce(h, cancellation);
            if (!FrancisQr.Run(h, eigenvalues[..core.Count], cancellation))
            {
                return false;
            }

            foreach (ref Complex value in eigenvalues[..core.Count])
            {
                value = new Complex(Math.ScaleB(value.Real, exponent), Math.ScaleB(value.Imaginary, exponent));
            }
        }

        eigenvalues.Sort(ModulusDescending);
        return true;
    }

    /// <summary>Orders by modulus, then real part, then imaginary part, all descending.</summary>
    private static int ModulusDescending(Complex left, Complex right)
    {
        int order = DenseVector.Hypot(right.Real, right.Imaginary).CompareTo(DenseVector.Hypot(left.Real, left.Imaginary));
        order = order != 0 ? order : right.Real.CompareTo(left.Real);
        return order != 0 ? order : right.Imaginary.CompareTo(left.Imaginary);
    }
}
