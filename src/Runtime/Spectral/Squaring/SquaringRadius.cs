using System;
using System.Numerics;

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
    private const double Ulp = 2.220446049250313e-16;
    private const int MostSteps = 32;
    private const int FirstSquarings = 5;
    private const int MostSquarings = 9;
    private const double SettledResidual = 1e-10;

    private static readonly WeightKey _right = WeightKey.FromSeed(0).Child("spectral").Child("squaring-right");
    private static readonly WeightKey _probe = WeightKey.FromSeed(0).Child("spectral").Child("squaring-probe");
    private static readonly WeightKey _left = WeightKey.FromSeed(0).Child("spectral").Child("squaring-left");

    /// <summary>Tries to find the radius of a matrix whose largest value is about 1.</summary>
    /// <param name="a">The matrix; unchanged.</param>
    /// <param name="options">Tolerance, threads, cancellation.</param>
    /// <returns>The estimate, or null where the method is not sure of it.</returns>
    public static SpectralEstimate? TrySolve(DenseStorage a, SpectralOptions options)
    {
        int n = a.Size;
        using BlockCrew crew = new(options.DegreeOfParallelism, n >= 96 ? 2 : 1);
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

            SpectralEstimate? estimate = TryPower(a, power, spare, 1 << squarings, options, ref products, out bool hopeless);
            if (estimate is not null || hopeless)
            {
                return estimate;
            }

            goal += 2;
        }

        return null;
    }

    private static SpectralEstimate? TryPower(
        DenseStorage a, DenseStorage power, DenseStorage transposed, int exponent, SpectralOptions options, ref long products, out bool hopeless)
    {
        hopeless = false;
        Complex[] y = new Complex[MostSteps];
        using Arnoldi right = new(power, MostSteps, _right);
        bool settled = Settle(right, a.Size, y);
        products += right.Steps;
        double modulus = DenseVector.Hypot(right.Ritz.Real, right.Ritz.Imaginary);
        if (!settled)
        {
            return null;
        }

        // A near-defective eigenvalue may have moved by √error in the power, and hidden that it dominates: by so little.
        products += exponent + 1;
        double hidden = Math.Sqrt(PowerError(a, power, exponent) / modulus / modulus) / exponent;
        if (!(hidden <= 0.9 * options.Tolerance))
        {
            hopeless = true;
            return null;
        }

        Transpose(power, transposed);
        Complex[] z = new Complex[MostSteps];
        using Arnoldi left = new(transposed, MostSteps, _left);
        settled = Settle(left, a.Size, z);
        products += left.Steps;
        if (!settled || !(Distance(left.Ritz, right.Ritz) <= 1e-7 * modulus))
        {
            return null;
        }

        products += 2;
        SpectralEstimate estimate = TwoSidedRayleigh.Estimate(a, right, y, left, z, hidden);
        return estimate.ErrorBound <= options.Tolerance * estimate.Value
            ? estimate with { Method = SpectralMethod.Krylov, Products = products, Converged = true } : null;
    }

    private static bool Settle(Arnoldi process, int size, Complex[] vector)
    {
        int first = size <= 64 ? 10 : size <= 128 ? 16 : 20;
        for (int steps = first; steps <= MostSteps; steps += 4)
        {
            process.Advance(steps);
            if (process.Extract(vector) && process.RelativeResidual <= SettledResidual)
            {
                return true;
            }

            if (process.BrokeDown)
            {
                return false;
            }
        }

        return false;
    }

    private static double Distance(Complex x, Complex y) => DenseVector.Hypot(x.Real - y.Real, x.Imaginary - y.Imaginary);

    /// <summary>Frobenius norm of the rounding error in the computed power, measured: a Gaussian probe is multiplied by the power,
    /// and by the matrix as often.</summary>
    /// <remarks>‖E v‖² has expectation ‖E‖_F² for a standard Gaussian v; a factor of ten covers the probe that hits it badly.</remarks>
    private static double PowerError(DenseStorage a, DenseStorage power, int exponent)
    {
        int length = a.Stride;
        using DenseVectors vectors = new(2, length);
        double* x = vectors[0], y = vectors[1];
        Sampler.Normal(new Span<double>(x, a.Size), _probe);
        DenseVector.Multiply(power, x, y);
        double size = DenseVector.Normalize(y, length);
        using DenseVectors repeated = new(2, length);
        double* u = repeated[0], v = repeated[1];
        new Span<double>(x, length).CopyTo(new Span<double>(u, length));
        for (int step = 0; step < exponent; step++)
        {
            DenseVector.Multiply(a, u, v);
            DenseVector.Normalize(v, length);
            double* swap = u;
            u = v;
            v = swap;
        }

        double sum = 0;
        for (int i = 0; i < length; i++)
        {
            sum += (y[i] - u[i]) * (y[i] - u[i]);
        }

        return (10 * size * Math.Sqrt(sum)) + Ulp;
    }

    /// <summary>Divides by the Frobenius norm and returns it.</summary>
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
