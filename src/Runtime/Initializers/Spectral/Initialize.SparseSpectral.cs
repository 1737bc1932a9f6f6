using System;
using System.Numerics;
using System.Threading;

namespace WeightInit;

public static partial class Initialize
{
    /// <summary>Draws a sparse matrix with a pattern and normalises it, without the dense matrix: for large reservoirs.</summary>
    /// <remarks>The values are those of the dense calls for the same key, bit for bit. A matrix that is not mostly zero, a leak rate
    /// below 1 (which takes all eigenvalues) and the methods Dense and PowerIteration are measured on a dense copy.</remarks>
    /// <typeparam name="T">float or double.</typeparam>
    /// <param name="rows">Number of rows, positive.</param>
    /// <param name="columns">Number of columns, positive.</param>
    /// <param name="key">Key of the random stream; an integer is a seed.</param>
    /// <param name="pattern">Connections and their distribution.</param>
    /// <param name="done">The stretching factor found and the scale applied.</param>
    /// <param name="gain">The stretching factor afterwards, positive and finite; above 1 − α.</param>
    /// <param name="measure">Which stretching factor; the radius needs a square matrix.</param>
    /// <param name="method">How the factor is computed.</param>
    /// <param name="leakRate">α, above 0 and at most 1 (the default: no leak).</param>
    /// <param name="options">How to compute; never changes a value.</param>
    /// <returns>The matrix; stored values only where they are not zero.</returns>
    /// <exception cref="ArgumentException">A size or an argument is out of range or contradicts another.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is neither float nor double.</exception>
    /// <exception cref="SpectralInitializationException">The drawn matrix cannot be normalised.</exception>
    public static CsrMatrix<T> SparseSpectral<T>(
        int rows, int columns, WeightKey key, SpectralPattern pattern, out SpectralNormalization done, double gain = 1, SpectralMeasure measure = SpectralMeasure.Auto, SpectralMethod method = SpectralMethod.Auto, double leakRate = 1, WeightInitOptions? options = null)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(columns);
        if (typeof(T) != typeof(float) && typeof(T) != typeof(double))
        {
            throw new NotSupportedException($"Matrices of {typeof(T).Name} are not computed: use float or double.");
        }

        SpectralArguments.RequireScheme(rows, columns, gain, measure, method);
        PatternDoor.Require(pattern, rows, columns, measure, gain, leakRate);
        RequireStorage<T>(rows, columns, pattern);
        CsrMatrix<T> matrix = PatternRows.Draw<T>(rows, columns, key, pattern, SchemeDoor.Threads(options), options?.CancellationToken ?? CancellationToken.None);
        done = NormalizeSparse(matrix, gain, SpectralNormalizer.Resolve(measure, rows, columns), method, leakRate, options);
        return matrix;
    }

    /// <summary>Refuses a matrix whose connections no array or no memory holds.</summary>
    private static void RequireStorage<T>(int rows, int columns, SpectralPattern pattern)
        where T : unmanaged
    {
        double stored = pattern.Topology != SpectralTopology.Random ? 3.0 * rows
            : pattern.Connections > 0 ? (double)rows * pattern.Connections
            : pattern.Density * rows * columns;
        if (rows >= Array.MaxLength || stored > Array.MaxLength)
        {
            throw new ArgumentException(
                $"A {Invariant.Text(rows)} × {Invariant.Text(columns)} matrix of this pattern stores about {Invariant.Short(stored)} values; an array holds at most {Invariant.Text(Array.MaxLength)}: make it smaller or sparser.", nameof(pattern));
        }

        // Values; columns, and where rows begin.
        MemoryDoor.Require<T>("The sparse matrix", (long)stored);
        MemoryDoor.Require<int>("The sparse matrix", (long)stored + rows);
    }

    private static SpectralNormalization NormalizeSparse<T>(
        CsrMatrix<T> matrix, double gain, SpectralMeasure measure, SpectralMethod method, double leakRate, WeightInitOptions? options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        SpectralOptions spectral = SpectralArguments.Options(options, method);
        if (leakRate == 1 && SparseEstimate.IsTakenSparse(matrix, method))
        {
            return SpectralNormalizer.Divide(matrix.WritableValues, gain, measure, SparseEstimate.Of(matrix, measure, spectral));
        }

        T[] dense = matrix.ToDense();
        SpectralNormalization done = leakRate < 1
            ? SpectralNormalizer.NormalizeLeaky<T>(dense, matrix.Rows, gain, leakRate, spectral)
            : SpectralNormalizer.Normalize<T>(dense, matrix.Rows, matrix.Columns, gain, measure, spectral);
        Scaling.Multiply(matrix.WritableValues, done.Scale);
        return done;
    }
}
