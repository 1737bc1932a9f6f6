using System;
using System.Numerics;

namespace WeightInit;

/// <summary>The radius of a middle-sized matrix: Arnoldi on a high power of it that is applied product by product.</summary>
/// <remarks>
/// A power spreads the moduli: what is a fiftieth smaller in A is half as large in A²⁹, and a Krylov space of a dozen vectors settles.
/// Two are built from independent starts, with the power and with its transpose: both must find the same dominant value, and together
/// they give right and left eigenvectors, so the condition number, the error bound, and a two-sided Rayleigh quotient with A
/// itself. Where anything is in doubt another power is tried, and then the answer is null.
/// </remarks>
internal static class RepeatedRadius
{
    private const double Ulp = 2.220446049250313e-16;

    // Both values have errors of residual times condition.
    private const double Agreement = 1e-6;

    /// <summary>Tries to find the radius of a matrix whose largest value is about 1.</summary>
    /// <param name="a">The matrix; unchanged.</param>
    /// <param name="options">Tolerance, threads, cancellation.</param>
    /// <returns>The estimate, or null where the method is not sure of it.</returns>
    public static SpectralEstimate? TrySolve(DenseStorage a, SpectralOptions options)
    {
        using BlockCrew crew = new(options.DegreeOfParallelism, a.Size >= 48 ? 2 : 1);
        using DenseStorage fourth = new(a.Size);
        using (DenseStorage square = new(a.Size))
        {
            SquaringWork work = new();
            work.Run(a, square, crew);
            work.Run(square, fourth, crew);
        }

        long products = 2L * a.Size;
        foreach (RepeatedPlan plan in RepeatedPlan.For(a.Size))
        {
            options.CancellationToken.ThrowIfCancellationRequested();
            if (TryPower(a, fourth, plan, crew, options, ref products) is SpectralEstimate estimate)
            {
                return estimate;
            }
        }

        return null;
    }

    private static SpectralEstimate? TryPower(
        DenseStorage a, DenseStorage fourth, RepeatedPlan plan, BlockCrew crew, SpectralOptions options, ref long products)
    {
        using RepeatedStarts starts = new(a, fourth, plan, options.StartKey);
        crew.Run(starts, RepeatedStarts.Blocks);
        products += starts.Products;
        Complex right = starts.Right.Ritz, left = starts.Left.Ritz;
        double modulus = DenseVector.Hypot(right.Real, right.Imaginary), unit = starts.LeftToRight;
        double apart = DenseVector.Hypot(right.Real - (unit * left.Real), right.Imaginary - (unit * left.Imaginary));
        if (!starts.BothSettled || !(apart <= Agreement * modulus))
        {
            return null;
        }

        // A near-defective eigenvalue may have moved by √error in the power, and hidden that it dominates: by so little. The
        // power's own norm stands for what amplifies rounding on the way.
        double growth = Math.Sqrt(a.Size) * Math.Max(starts.Right.Growth, unit * starts.Left.Growth) / modulus;
        double hidden = (growth * Math.Sqrt(2 * Ulp / plan.Exponent)) + (Math.Max(0, starts.Excess) / plan.Exponent);
        if (!(hidden <= 0.9 * options.Tolerance))
        {
            return null;
        }

        products += 2;
        SpectralEstimate estimate = TwoSidedRayleigh.Estimate(a, starts.Right, starts.RightVector, starts.Left, starts.LeftVector, hidden);
        return estimate.ErrorBound <= options.Tolerance * estimate.Value
            ? estimate with { Method = SpectralMethod.Krylov, Products = products, Converged = true } : null;
    }
}
