using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace WeightInit;

/// <summary>What a matrix must be before the spectral engine looks at it.</summary>
internal static class MatrixGuard
{
    /// <summary>Checks shape and values.</summary>
    /// <exception cref="ArgumentException">A side is not positive, the length is not rows × columns, or a value is not finite.</exception>
    public static void Check<T>(ReadOnlySpan<T> matrix, int rows, int columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        CheckShape(matrix, rows, columns);
        CheckFinite(matrix, 0, matrix.Length, columns);
    }

    private static void CheckShape<T>(ReadOnlySpan<T> matrix, int rows, int columns)
    {
        if (rows <= 0 || columns <= 0)
        {
            throw new ArgumentException($"A matrix needs at least one row and one column, got {rows} × {columns}.", nameof(matrix));
        }

        long count = (long)rows * columns;
        if (count > Array.MaxLength)
        {
            throw new ArgumentException($"{rows} × {columns} = {count} values are more than an array holds ({Array.MaxLength}).", nameof(matrix));
        }

        if (matrix.Length != count)
        {
            throw new ArgumentException($"A {rows} × {columns} matrix has {count} values, got {matrix.Length}.", nameof(matrix));
        }

    }

    private static void CheckFinite<T>(ReadOnlySpan<T> matrix, int from, int count, int columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        int position = FirstNonFinite(matrix.Slice(from, count));
        if (position >= 0)
        {
            position += from;
            throw new ArgumentException(
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"The value at row {position / columns}, column {position % columns} (index {position}) is {matrix[position]}. All values must be finite."),
                nameof(matrix));
        }
    }

    /// <summary>Checks all, and gives the options start vectors that are this matrix's own.</summary>
    /// <exception cref="ArgumentException">As of the other checks.</exception>
    public static SpectralOptions Admit<T>(ReadOnlySpan<T> matrix, int rows, int columns, SpectralOptions? options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        options = Check(options);
        CheckShape(matrix, rows, columns);
        return options with { StartKey = CheckAndDigest(matrix, columns).KeyFrom(options.StartKey.OrSeed(0)) };
    }

    /// <summary>The values of a two-dimensional array in row-major order.</summary>
    public static ReadOnlySpan<T> Flatten<T>(T[,] matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return matrix.Length == 0 ? default : MemoryMarshal.CreateReadOnlySpan(ref matrix[0, 0], matrix.Length);
    }

    /// <summary>The values of a square array.</summary>
    public static ReadOnlySpan<T> FlattenSquare<T>(T[,] matrix)
    {
        ReadOnlySpan<T> values = Flatten(matrix);
        if (matrix.GetLength(0) != matrix.GetLength(1))
        {
            throw new ArgumentException(
                $"Eigenvalues need a square matrix, got {matrix.GetLength(0)} × {matrix.GetLength(1)}. For a rectangle use Spectral.Norm.", nameof(matrix));
        }

        return values;
    }

    /// <summary>The options, or the default ones, checked.</summary>
    public static SpectralOptions Check(SpectralOptions? options)
    {
        options ??= SpectralOptions.Default;
        if (!(options.Tolerance > 0) || !(options.Tolerance < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Tolerance, "The tolerance must lie between 0 and 1.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(options.Budget, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.DegreeOfParallelism, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.CopyLimit, nameof(options));
        if (!Enum.IsDefined(options.Method))
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Method, "There is no such method.");
        }

        return options;
    }

    /// <summary>Checks the values and digests them, a stretch at a time: a large matrix passes through the cache once for both.</summary>
    private static MatrixDigest CheckAndDigest<T>(ReadOnlySpan<T> matrix, int columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        const int Stretch = 4096;
        int rows = Math.Max(1, Stretch / columns) * columns;
        MatrixDigest digest = default;
        for (int from = 0; from < matrix.Length; from += rows)
        {
            int end = Math.Min(matrix.Length, from + rows);
            CheckFinite(matrix, from, end - from, columns);
            for (int row = from; row < end; row += columns)
            {
                digest.AddRow(matrix.Slice(row, columns));
            }
        }

        return digest;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int FirstNonFinite<T>(ReadOnlySpan<T> values)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        // x · 0 is 0 for every finite x, NaN otherwise.
        ReadOnlySpan<Vector<T>> whole = MemoryMarshal.Cast<T, Vector<T>>(values);
        Vector<T> sum = Vector<T>.Zero;
        foreach (Vector<T> value in whole)
        {
            sum += value * Vector<T>.Zero;
        }

        int done = whole.Length * Vector<T>.Count;
        if (Vector.EqualsAll(sum, Vector<T>.Zero))
        {
            values = values[done..];
        }
        else
        {
            done = 0;
        }

        for (int i = 0; i < values.Length; i++)
        {
            if (!T.IsFinite(values[i]))
            {
                return done + i;
            }
        }

        return -1;
    }
}
