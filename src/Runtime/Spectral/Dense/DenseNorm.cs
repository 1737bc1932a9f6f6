using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>The exact path for the norm: the largest eigenvalue of the smaller Gram matrix. Arguments are valid here.</summary>
/// <remarks>Squaring the condition number harms small singular values, never the largest: an error of ε‖A‖² in AᵀA moves σ_max by
/// ε‖A‖ / 2, no more than a bidiagonalisation's backward error does.</remarks>
internal static class DenseNorm
{
    private const double Ulp = 2.220446049250313e-16;

    public static SpectralEstimate Compute<T>(ReadOnlySpan<T> matrix, int rows, int columns, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T largest = T.Zero;
        foreach (T entry in matrix)
        {
            largest = T.Max(largest, T.Abs(entry));
        }

        SpectralEstimate estimate = new() { Method = SpectralMethod.Dense, Checks = SpectralChecks.WholeSpectrum, Converged = true };
        if (T.IsZero(largest))
        {
            return estimate;
        }

        int exponent = Math.ILogB(double.CreateTruncating(largest)) + 1;
        if (options.Method == SpectralMethod.PowerIteration)
        {
            return PowerNorm.Compute(matrix, rows, columns, exponent, options);
        }

        using DenseStorage oriented = GramMatrix.Oriented(matrix, rows, columns, exponent);
        using DenseStorage gram = GramMatrix.Multiply(oriented, options.CancellationToken);
        int n = gram.Size;
        (double trace, double frobenius) = Sizes(gram);
        double[] diagonal = new double[n];
        double[] off = new double[Math.Max(0, n - 1)];
        SymmetricTridiagonal.Reduce(gram, diagonal, off, options.CancellationToken);
        double square = SymmetricTridiagonal.LargestEigenvalue(diagonal, off);
        double norm = Math.Sqrt(square);

        // Each product sums eight lanes, each lane an eighth of a panel; the panels follow one another.
        double terms = Math.Min(oriented.Columns, 256) / 8.0 + (oriented.Columns / 256.0) + 6;
        double error = ((0.5 * Ulp * terms * trace) + (8 * Ulp * frobenius)) / (2 * norm);
        double value = Math.ScaleB(norm, exponent);
        double bound = Math.ScaleB(error, exponent) + (value < 2.2250738585072014e-308 ? double.Epsilon : 0);
        return estimate with
        {
            Value = value,
            ErrorBound = bound,
            Converged = double.IsFinite(value) && bound <= options.Tolerance * value,
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static unsafe (double Trace, double Frobenius) Sizes(DenseStorage gram)
    {
        double trace = 0, sum = 0;
        for (int i = 0; i < gram.Size; i++)
        {
            double* row = gram.Row(i);
            trace += row[i];
            sum += DenseVector.Dot(row, row, (gram.Size + 7) & ~7);
        }

        return (trace, Math.Sqrt(sum));
    }
}
