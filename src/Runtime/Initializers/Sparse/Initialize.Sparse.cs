using System;
using System.Threading;

namespace WeightInit;

public static partial class Initialize
{
    /// <summary>Normal values of mean 0, of which exactly so many in each column are zero (Martens 2010): each input reaches only
    /// some outputs.</summary>
    /// <param name="destination">The matrix, row-major; unchanged when the call throws.</param>
    /// <param name="shape">Rows and columns; more dimensions count as (out, rest).</param>
    /// <param name="key">Key of the random stream; an integer is a seed.</param>
    /// <param name="zerosPerColumn">Zeros of each column, from 0 to the number of rows; see <see cref="ZerosPerColumn"/>.</param>
    /// <param name="standardDeviation">Standard deviation of the others, positive.</param>
    /// <param name="options">How to compute; never changes a value.</param>
    /// <exception cref="ArgumentException">The shape has fewer than two dimensions or does not fit the span, there are not so many
    /// rows, or the deviation is not positive and finite.</exception>
    public static void Sparse(
        Span<float> destination, ReadOnlySpan<int> shape, WeightKey key, int zerosPerColumn, double standardDeviation = 0.01, WeightInitOptions? options = null) =>
        FillSparse(destination, shape, key, zerosPerColumn, standardDeviation, options);

    /// <inheritdoc cref="Sparse(Span{float}, ReadOnlySpan{int}, WeightKey, int, double, WeightInitOptions?)"/>
    public static void Sparse(
        Span<double> destination, ReadOnlySpan<int> shape, WeightKey key, int zerosPerColumn, double standardDeviation = 0.01, WeightInitOptions? options = null) =>
        FillSparse(destination, shape, key, zerosPerColumn, standardDeviation, options);

    /// <summary>Zeros of a column for a fraction of zeros, rounded up, as <c>torch.nn.init.sparse_</c> counts them.</summary>
    /// <param name="sparsity">Fraction of zeros, from 0 to 1.</param>
    /// <param name="rows">Number of rows, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is not from 0 to 1, or there are no rows.</exception>
    public static int ZerosPerColumn(double sparsity, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        if (!(sparsity >= 0 && sparsity <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(sparsity), sparsity, "The fraction of zeros must be from 0 to 1.");
        }

        // 0.55 of 100 is 55, though the product is 55.000000000000007.
        double exact = sparsity * rows;
        double nearest = Math.Floor(exact + 0.5);
        return (int)(Math.Abs(exact - nearest) <= 1e-12 * rows ? nearest : Math.Ceiling(exact));
    }

    private static void FillSparse<T>(
        Span<T> destination, ReadOnlySpan<int> shape, WeightKey key, int zerosPerColumn, double standardDeviation, WeightInitOptions? options)
        where T : unmanaged
    {
        (int rows, int columns) = SchemeDoor.Matrix(destination.Length, shape, "A sparse matrix");
        SchemeDoor.RequirePositive(standardDeviation, nameof(standardDeviation));
        if (zerosPerColumn < 0 || zerosPerColumn > rows)
        {
            throw new ArgumentOutOfRangeException(
                nameof(zerosPerColumn), zerosPerColumn, $"A column of {rows} rows has from 0 to {rows} zeros.");
        }

        WeightKey places = key.Child("places");
        if (!LongFill.IsLong(destination.Length, options, LongFill.Sparse))
        {
            FillNormal(destination, key, 0, standardDeviation, options);
            Clear(destination, rows, columns, places, zerosPerColumn, CancellationToken.None);
            return;
        }

        Span<T> values = LongFill.Begin(destination, options!);
        FillNormal(values, key, 0, standardDeviation, options! with { OwnsDestination = true });
        Clear(values, rows, columns, places, zerosPerColumn, options!.CancellationToken);
        LongFill.End(values, destination);
    }

    private static void Clear<T>(Span<T> matrix, int rows, int columns, WeightKey places, int zerosPerColumn, CancellationToken cancellation)
    {
        PlaceChoice choice = new(places, rows, zerosPerColumn);
        for (int column = 0; column < columns; column++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (int row in choice.Of(column))
            {
                matrix[(row * columns) + column] = default!;
            }
        }
    }
}
