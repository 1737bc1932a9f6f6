using System;
using System.Linq;
using System.Numerics;
using Xunit;

namespace WeightInit.AbuseTests;

/// <summary>What must hold of every estimate: refused where a value is not finite, and else within its own bound of the truth.</summary>
internal static class SpectralCheck
{
    public static void Examine(CsrMatrix<double> matrix)
    {
        double[] dense = new double[matrix.Rows * matrix.Columns];
        for (int row = 0; row < matrix.Rows; row++)
        {
            for (int at = matrix.RowOffsets[row]; at < matrix.RowOffsets[row + 1]; at++)
            {
                dense[(row * matrix.Columns) + matrix.ColumnIndices[at]] = matrix.Values[at];
            }
        }

        Examine("norm", () => Spectral.Norm(matrix), dense, matrix.Rows, matrix.Columns, isNorm: true);
        if (matrix.Rows == matrix.Columns)
        {
            Examine("radius", () => Spectral.Radius(matrix), dense, matrix.Rows, matrix.Columns, isNorm: false);
        }
    }

    public static void Examine(double[] dense, int rows, int columns, SpectralMethod method)
    {
        SpectralOptions options = new() { Method = method };
        Examine($"norm by {method}", () => Spectral.Norm(dense, rows, columns, options), dense, rows, columns, isNorm: true);
        if (rows == columns)
        {
            Examine($"radius by {method}", () => Spectral.Radius(dense, rows, options), dense, rows, columns, isNorm: false);
        }
    }

    private static void Examine(string what, Func<SpectralEstimate> compute, double[] dense, int rows, int columns, bool isNorm)
    {
        SpectralEstimate estimate;
        try
        {
            estimate = compute();
        }
        catch (ArgumentException error)
        {
            Assert.NotEmpty(error.Message);
            Assert.False(Array.TrueForAll(dense, double.IsFinite), $"{what} of a finite {rows} × {columns} matrix is refused: {error.Message}");
            return;
        }

        Assert.True(Array.TrueForAll(dense, double.IsFinite), $"{what} of a matrix that is not finite is {estimate.Value}");
        // A sum of the largest doubles may be more than a double holds.
        Assert.True(estimate.Value >= 0 && !double.IsNaN(estimate.Value) && !double.IsNaN(estimate.ErrorBound), $"{what}: {estimate}");
        double frobenius = Frobenius(dense);
        Assert.True(estimate.Value <= frobenius * (1 + 1e-9) || double.IsInfinity(frobenius), $"{what} {estimate.Value:r} is above the Frobenius norm {frobenius:r}");
        if (isNorm)
        {
            Assert.True(
                !estimate.Converged || estimate.Value >= frobenius / Math.Sqrt(Math.Min(rows, columns)) * (1 - 1e-5) || double.IsInfinity(frobenius),
                $"{what} {estimate.Value:r} is below the Frobenius norm {frobenius:r} over √{Math.Min(rows, columns)}");
            return;
        }

        double largest = Spectral.Eigenvalues(dense, rows).Select(Complex.Abs).DefaultIfEmpty(0).Max();
        double doubt = Math.Max(estimate.ErrorBound, 1e-5 * estimate.Value) + (1e-6 * frobenius) + double.Epsilon;
        // Of a defective eigenvalue neither is known better than the root of the precision; those bounds are tested in Spectral.Tests.
        Assert.True(
            !estimate.Converged || Math.Abs(estimate.Value - largest) <= doubt + (0.02 * frobenius) || double.IsInfinity(frobenius),
            $"{what} {estimate.Value:r} ± {estimate.ErrorBound:r}, but the largest eigenvalue has modulus {largest:r}");
    }

    private static double Frobenius(double[] values)
    {
        double largest = values.Length == 0 ? 0 : values.Max(Math.Abs);
        return largest == 0 ? 0 : largest * Math.Sqrt(values.Sum(value => value / largest * (value / largest)));
    }
}
