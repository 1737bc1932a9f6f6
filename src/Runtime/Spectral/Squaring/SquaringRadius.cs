using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace WeightInit;

/// <summary>The radius of a middle-sized matrix: Arnoldi on a high power of it.</summary>
/// <remarks>
/// Squaring a few times spreads the moduli: what is a tenth smaller in A is a fifth of it in A¹⁶, and a Krylov space of a dozen
/// vectors settles. It is built twice from independent starts, with the power and with its transpose: both must find the same
/// dominant value, and together they give right and left eigenvectors, so the condition number, the error bound, and a
/// two-sided Rayleigh quotient with A itself. Where anything is in doubt the answer is null and the caller takes the exact path.
/// </remarks>
internal static unsafe class SquaringRadius
{
    private const int FirstSquarings = 5;
    private const int MostSquarings = 9;

    /// <summary>Tries to find the radius of a matrix whose largest value is about 1.</summary>
    /// <param name="a">The matrix; unchanged.</param>
    /// <param name="options">Tolerance, threads, cancellation.</param>
    /// <returns>The estimate, or null where the method is not sure of it.</returns>
    public static SpectralEstimate? TrySolve(DenseStorage a, SpectralOptions options)
    {
        int n = a.Size;
        using BlockCrew crew = new(options.DegreeOfParallelism, n >= 48 ? 2 : 1);
        using DenseStorage first = new(n);
        using DenseStorage second = new(n);
        SquaringWork work = new();
        DenseStorage power = first, spare = second;
        power.CopyFrom(a);
        Normalize(power);
        int squarings = 0;
        long products = 0;
        int goal = FirstSquarings;
        while (squarings < MostSquarings)
        {
            while (squarings < goal)
            {
                options.CancellationToken.ThrowIfCancellationRequested();
                work.Run(power, spare, crew);
                (power, spare) = (spare, power);
                squarings++;
                products += n;

                double norm = Normalize(power);
                if (!(norm > 1e-12))
                {
                    return null;
                }
            }

            SpectralEstimate? estimate = TryPower(a, power, spare, 1 << squarings, crew, options, ref products, out bool hopeless);
            if (estimate is not null || hopeless)
            {
                return estimate;
            }

            goal += 2;
        }

        return null;
    }

    private static SpectralEstimate? TryPower(
        DenseStorage a, DenseStorage power, DenseStorage transposed, int exponent, BlockCrew crew, SpectralOptions options, ref long products, out bool hopeless)
    {
        hopeless = false;
        Transpose(power, transposed);
        using TwoStarts starts = new(a, power, transposed, exponent, options.StartKey);
        crew.Run(starts, TwoStarts.Blocks);
        products += starts.Products;
        Complex right = starts.Right.Ritz, left = starts.Left.Ritz;
        double modulus = DenseVector.Hypot(right.Real, right.Imaginary);
        if (!starts.BothSettled || !(Distance(left, right) <= 1e-7 * modulus))
        {
            return null;
        }

        // A near-defective eigenvalue may have moved by √error in the power, and hidden that it dominates: by so little.
        double hidden = (Math.Sqrt(starts.PowerError / modulus / modulus) + starts.Excess) / exponent;
        if (!(hidden <= 0.9 * options.Tolerance))
        {
            hopeless = true;
            return null;
        }

        products += 2;
        SpectralEstimate estimate = TwoSidedRayleigh.Estimate(a, starts.Right, starts.RightVector, starts.Left, starts.LeftVector, hidden);
        return estimate.ErrorBound <= options.Tolerance * estimate.Value
            ? estimate with { Method = SpectralMethod.Krylov, Products = products, Converged = true } : null;
    }

    private static double Distance(Complex x, Complex y) => DenseVector.Hypot(x.Real - y.Real, x.Imaginary - y.Imaginary);

    /// <summary>Divides by the Frobenius norm and returns it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Normalize(DenseStorage a)
    {
        double norm = TwoSidedRayleigh.FrobeniusNorm(a);
        for (int i = 0; i < a.Size; i++)
        {
            DenseVector.Scale(a.Row(i), 1 / norm, (a.Size + 7) & ~7);
        }

        return norm;
    }

    /// <summary>Writes the transpose.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Transpose(DenseStorage a, DenseStorage result)
    {
        for (int i = 0; i < a.Size; i++)
        {
            double* row = a.Row(i);
            for (int j = 0; j < a.Size; j++)
            {
                result.Row(j)[i] = row[j];
            }
        }
    }
}
