using System;
using System.Collections.Generic;
using System.Numerics;

namespace WeightInit;

/// <summary>Takes a square matrix apart by its zero pattern, and gives what cannot be taken apart to the method that suits it.</summary>
internal static class RadiusSolver
{
    // Between these sizes Arnoldi on a power of the matrix beats both all eigenvalues and Krylov–Schur.
    private const int SmallestSquared = 24;
    private const int LargestSquared = 256;

    /// <summary>Finds the radius of a row-major square matrix of finite values. Arguments are valid here.</summary>
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

    /// <summary>The radius of a matrix that cannot be taken apart.</summary>
    public static SpectralEstimate Irreducible<T>(ReadOnlySpan<T> matrix, int size, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        SpectralEstimate found = SolveCore(matrix, size, null, options);
        return found with { Converged = found.Converged && found.ErrorBound <= options.Tolerance * found.Value };
    }

    private static SpectralEstimate SolveCore<T>(ReadOnlySpan<T> matrix, int size, List<int>? core, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        using DenseStorage scaled = new(core?.Count ?? size);
        int exponent = core is null ? ScaledCore.Gather(matrix, size, scaled) : ScaledCore.Gather(matrix, size, core, scaled);
        SpectralEstimate found = SolveScaled(scaled, options);
        double value = Math.ScaleB(found.Value, exponent);
        return found with
        {
            Value = value,
            ErrorBound = ScaleUp(found.ErrorBound, exponent),
            Residual = Math.ScaleB(found.Residual, exponent),
            Converged = found.Converged && double.IsFinite(value),
        };
    }

    private static SpectralEstimate SolveScaled(DenseStorage matrix, SpectralOptions options)
    {
        if (options.Method == SpectralMethod.PowerIteration)
        {
            return PowerRadius.Compute(matrix, options);
        }

        if (options.Method != SpectralMethod.Dense && matrix.Size is > SmallestSquared and <= LargestSquared
            && (RepeatedRadius.TrySolve(matrix, options) ?? SquaringRadius.TrySolve(matrix, options)) is SpectralEstimate powered)
        {
            return powered;
        }

        return DenseRadius.Compute(matrix, options);
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
            Products = core.Products,
            Method = core.Method,
            IsComplexPair = coreWins && core.IsComplexPair,
            Checks = (diagonal.Checks & SpectralChecks.Structure) | core.Checks,
            Converged = core.Converged && error <= tolerance * value,
        };
    }

    /// <summary>x · 2^exponent, and a unit in the last place of a denormal result.</summary>
    private static double ScaleUp(double x, int exponent)
    {
        double scaled = Math.ScaleB(x, exponent);
        return scaled < 2.2250738585072014e-308 ? scaled + double.Epsilon : scaled;
    }
}
