using System;
using System.Numerics;

namespace WeightInit;

/// <summary>The radius of an irreducible block of period h > 1 from the radius of its h-th power on the smallest class.</summary>
/// <remarks>All dominant eigenvalues of such a block share one modulus, so no iteration can tell them apart; the power has
/// them all in one. A ring's power is 1 × 1: the product of its weights, whose root is their geometric mean.</remarks>
internal static class CyclicRadius
{
    private const double Epsilon = 2.220446049250313e-16;

    // Largest class whose power is formed.
    private const int LargestClass = 256;

    /// <summary>The radius, or null where the block is not periodic, too large, or its power cancels too much to be trusted.</summary>
    public static SpectralEstimate? TrySolve<T>(SparseBlock<T> block, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int[] level = new int[block.Size];
        int period = Period.Find(block.Pattern, level);
        if (period <= 1)
        {
            return null;
        }

        int[] count = new int[period];
        foreach (ref int l in level.AsSpan())
        {
            l %= period;
            count[l]++;
        }

        int smallest = Array.IndexOf(count, Min(count));
        return count[smallest] > LargestClass ? null : Solve(block, level, period, smallest, count, options);
    }

    private static int Min(int[] values)
    {
        int least = values[0];
        foreach (int value in values)
        {
            least = Math.Min(least, value);
        }

        return least;
    }

    private static SpectralEstimate? Solve<T>(
        SparseBlock<T> block, int[] classes, int period, int first, int[] count, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // Row i reaches columns of the next class: A maps what lives on class c + 1 to class c.
        int width = count[first];
        int[] place = new int[block.Size];
        int[][] members = Members(classes, count, place);
        double[] power = new double[width * width];
        double[] moduli = new double[width];
        Array.Fill(moduli, 1);
        for (int i = 0; i < width; i++)
        {
            power[(i * width) + i] = 1;
        }

        int scale = PowerOfTwo.ExponentFor(PowerOfTwo.Largest(block.Values));
        long exponent = -(long)scale * period;
        int degree = 1;
        for (int step = 1; step <= period; step++)
        {
            options.CancellationToken.ThrowIfCancellationRequested();
            int[] rows = members[(((first - step) % period) + period) % period];
            double[] next = new double[rows.Length * width];
            double[] nextModuli = new double[rows.Length];
            for (int r = 0; r < rows.Length; r++)
            {
                int start = block.Offsets[rows[r]], end = block.Offsets[rows[r] + 1];
                degree = Math.Max(degree, end - start);
                Span<double> target = next.AsSpan(r * width, width);
                for (int position = start; position < end; position++)
                {
                    double value = Math.ScaleB(double.CreateTruncating(block.Values[position]), scale);
                    int source = place[block.Columns[position]];
                    ReadOnlySpan<double> from = power.AsSpan(source * width, width);
                    for (int j = 0; j < width; j++)
                    {
                        target[j] += value * from[j];
                    }

                    nextModuli[r] += Math.Abs(value) * moduli[source];
                }
            }

            int shift = PowerOfTwo.ExponentFor(PowerOfTwo.Largest<double>(nextModuli));
            Rescale(next, shift);
            Rescale(nextModuli, shift);
            exponent -= shift;
            (power, moduli) = (next, nextModuli);
        }

        return Finish(power, moduli, width, period, degree, exponent, options);
    }

    private static SpectralEstimate? Finish(
        double[] power, double[] moduli, int width, int period, int degree, long exponent, SpectralOptions options)
    {
        SpectralEstimate inner = RadiusSolver.Compute<double>(power, width, options with { Method = SpectralMethod.Dense });
        double rowSum = 0;
        for (int i = 0; i < width; i++)
        {
            double sum = 0;
            foreach (double entry in power.AsSpan(i * width, width))
            {
                sum += Math.Abs(entry);
            }

            rowSum = Math.Max(rowSum, sum);
        }

        // Rounding in the power is relative to the sums of moduli, which cancellation leaves far above the power itself.
        double steps = (double)period * (degree + 1);
        double cancelled = rowSum > 0 ? PowerOfTwo.Largest<double>(moduli) / rowSum : double.PositiveInfinity;
        double error = (inner.ErrorBound * (1 + (steps * cancelled))) + (inner.Value * steps * cancelled * Epsilon);
        if (!(error <= 1e-3 * inner.Value))
        {
            return null;
        }

        double value = ScaledRoot.Compute(inner.Value, exponent, period);
        double bound = value * ((1.01 * error / inner.Value / period) + (8 * Epsilon)) + double.Epsilon;
        if (!double.IsFinite(value) || !(bound <= options.Tolerance * value))
        {
            return null;
        }

        return new SpectralEstimate
        {
            Value = value,
            ErrorBound = bound,
            IsComplexPair = inner.IsComplexPair || period > 2 || IsDominantNegative(power, width),
            Method = SpectralMethod.Dense,
            Checks = SpectralChecks.WholeSpectrum | SpectralChecks.Structure,
            Converged = true,
        };
    }

    // The roots of a negative number are a complex pair: [[0, −2], [½, 0]] turns what it stretches.
    private static bool IsDominantNegative(double[] power, int width)
    {
        Complex dominant = 0;
        foreach (Complex eigenvalue in Spectral.Eigenvalues(power, width))
        {
            dominant = Complex.Abs(eigenvalue) > Complex.Abs(dominant) ? eigenvalue : dominant;
        }

        return dominant.Real < 0;
    }

    /// <summary>The rows of each class, and each row's place in its own.</summary>
    private static int[][] Members(int[] classes, int[] count, int[] place)
    {
        int[][] members = new int[count.Length][];
        for (int c = 0; c < count.Length; c++)
        {
            members[c] = new int[count[c]];
        }

        int[] filled = new int[count.Length];
        for (int row = 0; row < classes.Length; row++)
        {
            int c = classes[row];
            place[row] = filled[c];
            members[c][filled[c]++] = row;
        }

        return members;
    }

    private static void Rescale(Span<double> values, int exponent)
    {
        double factor = Math.ScaleB(1, exponent);
        foreach (ref double value in values)
        {
            value *= factor;
        }
    }
}
