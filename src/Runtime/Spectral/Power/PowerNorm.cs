using System;
using System.Numerics;

namespace WeightInit;

/// <summary>The norm by power iteration on AᵀA, whose eigenvalues are real: one term is enough.</summary>
internal static unsafe class PowerNorm
{
    private const long DefaultBudget = 20_000;
    private const int StepsBetweenChecks = 8;
    private const double Ulp = 2.220446049250313e-16;

    /// <summary>Iterates on a matrix of finite values, not all zero, scaled by 2^−exponent.</summary>
    public static SpectralEstimate Compute<T>(ReadOnlySpan<T> matrix, int rows, int columns, int exponent, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        using DenseStorage b = GramMatrix.Oriented(matrix, rows, columns, exponent);
        using DenseVectors shorter = new(2, DenseStorage.PaddedLength(b.Size));
        using DenseVectors longer = new(1, b.Stride);
        double* x = shorter[0], next = shorter[1], y = longer[0];
        Sampler.Normal(new Span<double>(x, b.Size), options.StartKey.OrSeed(0).Child("power-norm"));
        int length = DenseStorage.PaddedLength(b.Size);
        long budget = options.Budget > 0 ? options.Budget : DefaultBudget;
        long products = 0;
        SpectralEstimate estimate = new() { Method = SpectralMethod.PowerIteration, Checks = SpectralChecks.Residual };
        while (products < budget)
        {
            options.CancellationToken.ThrowIfCancellationRequested();
            double square = 0;
            for (int step = 0; step < StepsBetweenChecks; step++)
            {
                DenseVector.Normalize(x, length);
                new Span<double>(y, b.Stride).Clear();
                DenseVector.Subtract(b.Data, b.Stride, b.Size, x, y, b.Stride);
                square = DenseVector.Dot(y, y, b.Stride);
                DenseVector.Dots(b.Data, b.Stride, b.Size, y, b.Stride, next);
                if (step < StepsBetweenChecks - 1)
                {
                    double* swap = x;
                    x = next;
                    next = swap;
                }
            }

            products += 2 * StepsBetweenChecks;

            // y = −Bᵀ x, so next = −B Bᵀ x.
            double sum = 0;
            for (int i = 0; i < b.Size; i++)
            {
                double r = next[i] + (square * x[i]);
                sum += r * r;
            }

            double norm = Math.Sqrt(square);
            double error = norm == 0 ? double.PositiveInfinity : (Math.Sqrt(sum) + (8 * Ulp * square)) / norm;
            estimate = estimate with
            {
                Value = Math.ScaleB(norm, exponent),
                ErrorBound = Math.ScaleB(error, exponent),
                Residual = Math.ScaleB(Math.Sqrt(sum) / Math.Max(norm, double.Epsilon), exponent),
                Products = products,
            };
            if (error <= 0.1 * options.Tolerance * norm)
            {
                return estimate with { Converged = double.IsFinite(estimate.Value) };
            }

            double* other = x;
            x = next;
            next = other;
        }

        return estimate;
    }
}
