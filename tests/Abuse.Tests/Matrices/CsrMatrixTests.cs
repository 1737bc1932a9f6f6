using System;
using System.Linq;
using CsCheck;
using Xunit;

namespace WeightInit.AbuseTests;

/// <summary>Sparse matrices from whatever arrays: refused with the place, or right in every product.</summary>
public sealed class CsrMatrixTests
{
    private static readonly Gen<double> Value = Gen.Frequency((4, Gen.Double[-2, 2]), (1, Nasty.Double));

    [Fact, Property]
    public void Arrays_AreTakenOrRefused() => (
        from rows in Nasty.Int
        from columns in Nasty.Int
        from offsets in Gen.Frequency((2, Gen.Int[-1, 8].Array[0, 8]), (3, Gen.Int[0, 8].Array[0, 8].Select(static all => all.Order().Prepend(0).ToArray())))
        from indices in Gen.Frequency((2, Gen.Int[-1, 6].Array[0, 8]), (3, Gen.Int[0, 5].Array[0, 4].Select(static all => all.Distinct().Order().ToArray())))
        from values in Value.Array[indices.Length, Math.Max(indices.Length, indices.Length + (rows & 1))]
        select (rows, columns, offsets, indices, values)).Hold(static given =>
    {
        CsrMatrix<double> matrix;
        try
        {
            matrix = new CsrMatrix<double>(given.rows, given.columns, given.offsets, given.indices, given.values);
        }
        catch (ArgumentException error)
        {
            Assert.NotEmpty(error.Message);
            return;
        }

        Examine(matrix);
    }, 3000);

    [Fact, Property]
    public void Triplets_AreTakenOrRefused() => (
        from rows in Gen.Frequency((5, Gen.Int[-1, 9]), (1, Gen.OneOf(int.MaxValue, int.MinValue)))
        from columns in Gen.Frequency((5, Gen.Int[-1, 9]), (1, Gen.OneOf(int.MaxValue, int.MinValue)))
        from count in Gen.Int[0, 20]
        from places in Gen.Int[-1, 9].Array[2 * count]
        from values in Value.Array[count]
        from isInside in Gen.Bool
        select (rows, columns, places, values, isInside)).Hold(static given =>
    {
        int count = given.values.Length;
        int[] rows = [.. given.places.Take(count).Select(place => given.isInside ? Math.Abs(place) % Math.Max(1, given.rows) : place)];
        int[] columns = [.. given.places.Skip(count).Select(place => given.isInside ? Math.Abs(place) % Math.Max(1, given.columns) : place)];
        CsrMatrix<double> matrix;
        try
        {
            matrix = CsrMatrix<double>.FromTriplets(given.rows, given.columns, rows, columns, given.values);
        }
        catch (Exception error) when (error is ArgumentException or InsufficientMemoryException)
        {
            Assert.NotEmpty(error.Message);
            return;
        }

        double[,] dense = new double[given.rows, Math.Min(given.columns, 10)];
        for (int i = 0; i < count; i++)
        {
            dense[rows[i], columns[i]] += given.values[i];
        }

        for (int row = 0; row < matrix.Rows; row++)
        {
            for (int at = matrix.RowOffsets[row]; at < matrix.RowOffsets[row + 1]; at++)
            {
                Assert.Equal(dense[row, matrix.ColumnIndices[at]], matrix.Values[at]);
                dense[row, matrix.ColumnIndices[at]] = 0;
            }
        }

        Assert.All(dense.Cast<double>(), static rest => Assert.Equal(0, rest));
        Examine(matrix);
    }, 3000);

    private static void Examine(CsrMatrix<double> matrix)
    {
        if (matrix.Rows > 100 || matrix.Columns > 100)
        {
            return;
        }

        double[] x = [.. Enumerable.Range(1, matrix.Columns).Select(static i => (double)i)];
        double[] y = new double[matrix.Rows];
        matrix.Multiply(x, y);
        matrix.MultiplyTranspose(y, x);
        SpectralCheck.Examine(matrix);
    }
}
