using System;
using System.Numerics;

namespace WeightInit;

/// <summary>The radius by power iteration made right: successive iterates are fitted by two terms, which catches a complex pair.</summary>
/// <remarks>
/// Every few steps the iterate and its image span a plane; the two Ritz values in it are a real dominant eigenvalue or the
/// dominant pair. The same is done with the transpose from an independent start: that gives the condition number and so an error
/// bound. Near-equal moduli beyond a pair never settle, and then the estimate says so.
/// </remarks>
internal static unsafe class PowerRadius
{
    private const long DefaultBudget = 20_000;
    private const int StepsBetweenFits = 16;

    /// <summary>Iterates on a matrix whose largest value is about 1; leaves it as it is.</summary>
    public static SpectralEstimate Compute(DenseStorage a, SpectralOptions options)
    {
        int n = a.Size;
        int length = a.Stride;
        long budget = options.Budget > 0 ? options.Budget : DefaultBudget;
        using DenseStorage transposed = new(n);
        SquaringRadius.Transpose(a, transposed);
        using DenseVectors vectors = new(4, length);
        double* x = vectors[0], z = vectors[1], nextX = vectors[2], nextZ = vectors[3];
        Sampler.Normal(new Span<double>(x, n), options.StartKey.OrSeed(0).Child("power-right"));
        Sampler.Normal(new Span<double>(z, n), options.StartKey.OrSeed(0).Child("power-left"));
        Complex[] fitX = new Complex[2];
        Complex[] fitZ = new Complex[2];
        double frobenius = TwoSidedRayleigh.FrobeniusNorm(a);
        SpectralEstimate last = new() { Method = SpectralMethod.PowerIteration, ErrorBound = frobenius };
        using Arnoldi right = new(new DenseOperator(a), Math.Min(2, n)), left = new(new DenseOperator(transposed), Math.Min(2, n));
        long products = 0;
        while (products < budget)
        {
            options.CancellationToken.ThrowIfCancellationRequested();
            for (int step = 0; step < StepsBetweenFits; step++)
            {
                Step(a, ref x, ref nextX, length);
                Step(transposed, ref z, ref nextZ, length);
            }

            products += 2 * (StepsBetweenFits + 3);
            right.Restart(x);
            left.Restart(z);
            right.Advance(2);
            left.Advance(2);
            if (!right.Extract(fitX) || !left.Extract(fitZ))
            {
                continue;
            }

            double modulus = DenseVector.Hypot(right.Ritz.Real, right.Ritz.Imaginary);
            last = last with
            {
                Value = modulus,
                ErrorBound = Math.Max(modulus, frobenius - modulus),
                IsComplexPair = right.Ritz.Imaginary != 0,
                Residual = right.RelativeResidual * modulus,
                Products = products,
            };
            double difference = DenseVector.Hypot(right.Ritz.Real - left.Ritz.Real, right.Ritz.Imaginary - left.Ritz.Imaginary);
            if (Math.Max(right.RelativeResidual, left.RelativeResidual) <= 1e-3 * options.Tolerance && difference <= options.Tolerance * modulus)
            {
                SpectralEstimate estimate = TwoSidedRayleigh.Estimate(a, right, fitX, left, fitZ, 0);
                if (estimate.ErrorBound <= 0.1 * options.Tolerance * estimate.Value)
                {
                    return estimate with { Method = SpectralMethod.PowerIteration, Products = products, Converged = true };
                }
            }
        }

        return last;
    }

    private static void Step(DenseStorage a, ref double* x, ref double* next, int length)
    {
        DenseVector.Multiply(a, x, next);
        double norm = Math.Sqrt(DenseVector.Dot(next, next, length));
        if (norm > 0)
        {
            DenseVector.Scale(next, 1 / norm, length);
            double* swap = x;
            x = next;
            next = swap;
        }
    }
}
