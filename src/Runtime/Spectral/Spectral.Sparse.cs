using System;
using System.Globalization;
using System.Numerics;

namespace WeightInit;

public static partial class Spectral
{
    /// <summary>The spectral radius of a sparse square matrix.</summary>
    /// <param name="matrix">As many rows as columns.</param>
    /// <param name="options">Tolerance, method, threads, cancellation; default where null.</param>
    /// <remarks>Its irreducible blocks (strongly connected components) are solved one by one: triangular and nilpotent
    /// matrices exactly, periodic ones by their power. Where Krylov leaves doubt, blocks up to 2,048 rows go the dense path; beyond
    /// that <see cref="SpectralEstimate.Converged"/> is false.</remarks>
    /// <exception cref="ArgumentException">The matrix is not square, or a value is not finite.</exception>
    /// <exception cref="NotSupportedException">Power iteration is asked for, which is for dense matrices.</exception>
    /// <exception cref="OperationCanceledException">Cancelled through the options.</exception>
    public static SpectralEstimate Radius<T>(CsrMatrix<T> matrix, SpectralOptions? options = null)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(matrix);
        options = CheckSparse<T>(options);
        CheckSquare(matrix.Rows, matrix.Columns);
        CheckValues(matrix);
        options = options with { StartKey = MatrixDigest.Of(matrix).KeyFrom(options.StartKey.OrSeed(0)) };
        return options.Method == SpectralMethod.Dense
            ? RadiusSolver.Compute<T>(matrix.ToDense(), matrix.Rows, options)
            : StructuredRadius.Sparse(matrix, options);
    }

    /// <summary>The spectral radius of a square operator of which only products are known.</summary>
    /// <param name="source">As many rows as columns. Its values should lie near one: it is not scaled.</param>
    /// <param name="options">Tolerance, method, threads, cancellation; default where null.</param>
    /// <exception cref="ArgumentException">The operator is not square, or a product is not finite.</exception>
    /// <exception cref="NotSupportedException">Power iteration is asked for, which is for dense matrices.</exception>
    /// <exception cref="OperationCanceledException">Cancelled through the options.</exception>
    public static SpectralEstimate Radius<T>(ILinearOperator<T> source, SpectralOptions? options = null)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (source is CsrMatrix<T> sparse)
        {
            return Radius(sparse, options);
        }

        ArgumentNullException.ThrowIfNull(source);
        options = CheckSparse<T>(options);
        CheckSquare(source.Rows, source.Columns);
        return options.Method == SpectralMethod.Dense
            ? RadiusSolver.Compute<T>(OperatorColumns.Gather(source), source.Rows, options) with { Products = source.Columns }
            : StructuredRadius.Operator(source, options);
    }

    /// <summary>The largest singular value of a sparse matrix of any shape.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="options">Tolerance, method, threads, cancellation; default where null.</param>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    /// <exception cref="NotSupportedException">Power iteration is asked for, which is for dense matrices.</exception>
    /// <exception cref="OperationCanceledException">Cancelled through the options.</exception>
    public static SpectralEstimate Norm<T>(CsrMatrix<T> matrix, SpectralOptions? options = null)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(matrix);
        options = CheckSparse<T>(options);
        CheckValues(matrix);
        options = options with { StartKey = MatrixDigest.Of(matrix).KeyFrom(options.StartKey.OrSeed(0)) };
        return StructuredNorm.Sparse(matrix, options);
    }

    /// <summary>The largest singular value of an operator of which only products with it and its transpose are known.</summary>
    /// <param name="source">Of any shape. Its values should lie near one: it is not scaled.</param>
    /// <param name="options">Tolerance, method, threads, cancellation; default where null.</param>
    /// <exception cref="ArgumentException">A product is not finite, or the operator has no rows or columns.</exception>
    /// <exception cref="NotSupportedException">Power iteration is asked for, which is for dense matrices.</exception>
    /// <exception cref="OperationCanceledException">Cancelled through the options.</exception>
    public static SpectralEstimate Norm<T>(ILinearOperator<T> source, SpectralOptions? options = null)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (source is CsrMatrix<T> sparse)
        {
            return Norm(sparse, options);
        }

        ArgumentNullException.ThrowIfNull(source);
        options = CheckSparse<T>(options);
        CheckShape(source.Rows, source.Columns);
        return StructuredNorm.Operator(source, options);
    }

    private static SpectralOptions CheckSparse<T>(SpectralOptions? options)
    {
        options = MatrixGuard.Check(options);
        if (typeof(T) != typeof(float) && typeof(T) != typeof(double))
        {
            throw new NotSupportedException($"Matrices of {typeof(T).Name} are not measured: convert the values to float, which is exact for Half.");
        }

        return options.Method != SpectralMethod.PowerIteration
            ? options
            : throw new NotSupportedException("Power iteration is for dense matrices. For sparse ones and operators use Auto, Krylov or Dense.");
    }

    private static void CheckShape(int rows, int columns)
    {
        if (rows <= 0 || columns <= 0)
        {
            throw new ArgumentException($"An operator needs at least one row and one column, got {rows} × {columns}.");
        }
    }

    private static void CheckSquare(int rows, int columns)
    {
        CheckShape(rows, columns);
        if (rows != columns)
        {
            throw new ArgumentException($"Eigenvalues need a square matrix, got {rows} × {columns}. For a rectangle use Spectral.Norm.");
        }
    }

    private static void CheckValues<T>(CsrMatrix<T> matrix)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int position = MatrixGuard.FirstNonFinite(matrix.Values);
        if (position >= 0)
        {
            int row = 0;
            while (matrix.RowOffsets[row + 1] <= position)
            {
                row++;
            }

            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The value at row {row}, column {matrix.ColumnIndices[position]} is {matrix.Values[position]}. All values must be finite."),
                nameof(matrix));
        }
    }
}
