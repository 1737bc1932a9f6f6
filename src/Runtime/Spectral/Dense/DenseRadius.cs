using System;
using System.Buffers;
using System.Collections.Generic;
using System.Numerics;
using System.Threading;

namespace WeightInit;

/// <summary>The exact path for the radius: all eigenvalues by Hessenberg reduction and QR. Arguments are valid here.</summary>
internal static class DenseRadius
{
    /// <summary>Finds the radius of a row-major square matrix of finite values.</summary>
    public static SpectralEstimate Compute<T>(ReadOnlySpan<T> matrix, int size, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        List<int> isolated = IsolatedEigenvalues.Split(matrix, size, out List<int> core);
        double diagonal = 0;
        foreach (int index in isolated)
        {
            diagonal = Math.Max(diagonal, Math.Abs(double.CreateTruncating(matrix[(index * size) + index])));
        }

        SpectralEstimate estimate = new()
        {
            Value = diagonal,
            Method = SpectralMethod.Dense,
            Checks = SpectralChecks.WholeSpectrum | (isolated.Count > 0 ? SpectralChecks.Structure : SpectralChecks.None),
            Converged = true,
        };
        return core.Count == 0 ? estimate : Merge(estimate, SolveCore(matrix, size, core, options), options.Tolerance);
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

    private static SpectralEstimate SolveCore<T>(ReadOnlySpan<T> matrix, int size, List<int> core, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int n = core.Count;
        Complex[] rented = ArrayPool<Complex>.Shared.Rent(n);
        try
        {
            Span<Complex> eigenvalues = rented.AsSpan(0, n);
            using DenseStorage hessenberg = new(n);
            int exponent = ScaledCore.Gather(matrix, size, core, hessenberg);
            HessenbergReduction.Reduce(hessenberg, options.CancellationToken);
            using DenseStorage work = new(n);
            work.CopyFrom(hessenberg);
            if (!FrancisQr.Run(work, eigenvalues, options.CancellationToken))
            {
                return new SpectralEstimate { ErrorBound = double.PositiveInfinity };
            }

            eigenvalues.Sort(ModulusDescending);
            using DenseStorage imaginary = new(n);
            EigenvalueBound bound = new(hessenberg, work, imaginary);
            double error = bound.Compute(eigenvalues, options.CancellationToken);
            double value = Math.ScaleB(DenseVector.Hypot(eigenvalues[0].Real, eigenvalues[0].Imaginary), exponent);
            return new SpectralEstimate
            {
                Value = value,
                ErrorBound = ScaleUp(error, exponent),
                Residual = Math.ScaleB(bound.Residual, exponent),
                IsComplexPair = eigenvalues[0].Imaginary != 0,
                Converged = double.IsFinite(value),
            };
        }
        finally
        {
            ArrayPool<Complex>.Shared.Return(rented);
        }
    }

    /// <summary>The larger of the exact diagonal values and the core's radius.</summary>
    private static SpectralEstimate Merge(SpectralEstimate diagonal, SpectralEstimate core, double tolerance)
    {
        bool coreWins = core.Value > diagonal.Value || !core.Converged;
        double value = coreWins ? core.Value : diagonal.Value;
        double error = coreWins ? core.ErrorBound : Math.Max(0, core.Value + core.ErrorBound - diagonal.Value);
        if (coreWins)
        {
            // The exact diagonal bounds the radius from below.
            error = core.Converged ? Math.Max(core.Value + core.ErrorBound - value, Math.Min(error, Math.Max(value - diagonal.Value, 0))) : error;
        }

        return diagonal with
        {
            Value = value,
            ErrorBound = error,
            Residual = coreWins ? core.Residual : 0,
            IsComplexPair = coreWins && core.IsComplexPair,
            Checks = diagonal.Checks | SpectralChecks.Residual,
            Converged = core.Converged && error <= tolerance * value,
        };
    }

    /// <summary>x · 2^exponent, and a unit in the last place of a denormal result.</summary>
    private static double ScaleUp(double x, int exponent)
    {
        double scaled = Math.ScaleB(x, exponent);
        return scaled < 2.2250738585072014e-308 ? scaled + double.Epsilon : scaled;
    }

    /// <summary>Orders by modulus, then real part, then imaginary part, all descending.</summary>
    private static int ModulusDescending(Complex left, Complex right)
    {
        int order = DenseVector.Hypot(right.Real, right.Imaginary).CompareTo(DenseVector.Hypot(left.Real, left.Imaginary));
        order = order != 0 ? order : right.Real.CompareTo(left.Real);
        return order != 0 ? order : right.Imaginary.CompareTo(left.Imaginary);
    }
}
