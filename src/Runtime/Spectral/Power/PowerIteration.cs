using System;
using System.Numerics;

namespace WeightInit;

/// <summary>The classic experiment: multiply a random vector by the matrix again and again, and watch its norm.</summary>
/// <remarks>
/// The matrix is never normalised. The vector is kept within range by exact powers of two, which are counted, so that
/// the norms are those of Aᵗ x itself. Where the dominant eigenvalue is a complex pair the quotient never settles;
/// <see cref="Spectral.Radius(ReadOnlySpan{double}, int, SpectralOptions?)"/> still knows the radius.
/// </remarks>
public static class PowerIteration
{
    /// <summary>Runs the iteration from a standard Gaussian vector.</summary>
    /// <param name="matrix">size × size values in row-major order.</param>
    /// <param name="size">Number of rows.</param>
    /// <param name="start">Key of the start vector's random stream.</param>
    /// <param name="steps">Number of multiplications, not negative.</param>
    /// <exception cref="ArgumentException">The matrix is empty or too large, its length is not size², or a value is not finite.</exception>
    public static PowerIterationTrace Run(ReadOnlySpan<double> matrix, int size, WeightKey start, int steps) =>
        Trace(matrix, size, start, steps);

    /// <inheritdoc cref="Run(ReadOnlySpan{double}, int, WeightKey, int)"/>
    public static PowerIterationTrace Run(ReadOnlySpan<float> matrix, int size, WeightKey start, int steps) =>
        Trace(matrix, size, start, steps);

    /// <summary>Runs the iteration on a square array from a standard Gaussian vector.</summary>
    /// <param name="matrix">As many rows as columns.</param>
    /// <param name="start">Key of the start vector's random stream.</param>
    /// <param name="steps">Number of multiplications, not negative.</param>
    /// <exception cref="ArgumentException">The matrix is empty or not square, or a value is not finite.</exception>
    public static PowerIterationTrace Run(double[,] matrix, WeightKey start, int steps) =>
        Trace(MatrixGuard.FlattenSquare(matrix), matrix.GetLength(0), start, steps);

    /// <inheritdoc cref="Run(double[,], WeightKey, int)"/>
    public static PowerIterationTrace Run(float[,] matrix, WeightKey start, int steps) =>
        Trace(MatrixGuard.FlattenSquare(matrix), matrix.GetLength(0), start, steps);

    private static PowerIterationTrace Trace<T>(ReadOnlySpan<T> matrix, int size, WeightKey start, int steps)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        MatrixGuard.Check(matrix, size, size);
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        double[] x = new double[size];
        double[] next = new double[size];
        Sampler.Normal(x.AsSpan(), start);
        ScaledNorm norm = ScaledNorm.Of(x);
        double startNorm = norm.Value(0);
        int target = TargetExponent(matrix);
        PowerIterationStep[] trace = new PowerIterationStep[steps];
        bool vanished = false;
        int done = 0;

        // The true vector is x · 2^scale.
        long scale = 0;
        while (done < steps && !vanished)
        {
            int shift = target - norm.Exponent;
            Scale(x, shift);
            scale -= shift;
            Multiply(matrix, size, x, next);
            ScaledNorm grown = ScaledNorm.Of(next);
            double quotient = grown.Over(norm with { Exponent = target });
            trace[done] = new PowerIterationStep(done + 1, grown.Value(scale), grown.Log(scale), quotient);
            done++;
            vanished = grown.Mantissa == 0;
            if (!vanished)
            {
                (x, next) = (next, x);
                norm = grown;
            }
        }

        return new PowerIterationTrace
        {
            StartNorm = startNorm,
            Steps = Array.AsReadOnly(trace[..done]),
            Direction = Direction(x),
            VanishedAt = vanished ? done : null,
        };
    }

    private static double[] Direction(double[] x)
    {
        ScaledNorm norm = ScaledNorm.Of(x);
        Scale(x, -norm.Exponent);
        for (int i = 0; i < x.Length; i++)
        {
            x[i] /= norm.Mantissa;
        }

        return x;
    }

    /// <summary>Where the vector's exponent must lie so that products neither overflow nor fall among the denormals.</summary>
    private static int TargetExponent<T>(ReadOnlySpan<T> matrix)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T largest = T.Zero;
        foreach (T value in matrix)
        {
            largest = T.Max(largest, T.Abs(value));
        }

        return T.IsZero(largest) ? 0 : Math.Clamp(-Math.ILogB(double.CreateTruncating(largest)), -600, 600);
    }

    private static void Multiply<T>(ReadOnlySpan<T> matrix, int size, double[] x, double[] y)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < size; i++)
        {
            ReadOnlySpan<T> row = matrix.Slice(i * size, size);
            double even = 0, odd = 0;
            int j = 0;
            for (; j < size - 1; j += 2)
            {
                even += double.CreateTruncating(row[j]) * x[j];
                odd += double.CreateTruncating(row[j + 1]) * x[j + 1];
            }

            y[i] = j < size ? even + odd + (double.CreateTruncating(row[j]) * x[j]) : even + odd;
        }
    }

    private static void Scale(double[] x, int exponent)
    {
        for (int i = 0; i < x.Length; i++)
        {
            x[i] = Math.ScaleB(x[i], exponent);
        }
    }
}
