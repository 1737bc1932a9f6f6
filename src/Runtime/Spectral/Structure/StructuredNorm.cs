using System;
using System.Numerics;

namespace WeightInit;

/// <summary>The norm by the cheapest method that is right, and by the dense path where doubt remains. Arguments are valid here.</summary>
internal static class StructuredNorm
{
    // Up to here forming AᵀA is the faster way.
    private const int SmallestKrylov = 97;

    /// <summary>The norm of a row-major matrix.</summary>
    public static SpectralEstimate Dense<T>(ReadOnlySpan<T> matrix, int rows, int columns, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (DensePattern.IsMostlyZero(matrix) && options.Method is SpectralMethod.Auto or SpectralMethod.Krylov)
        {
            return Sparse(CsrMatrix<T>.FromDense(matrix, rows, columns), options);
        }

        int size = Math.Min(rows, columns);
        if (size < KrylovFrom(options) || !matrix.ContainsAnyExcept(T.Zero))
        {
            return DenseNorm.Compute(matrix, rows, columns, options);
        }

        SpectralEstimate estimate = KrylovSolve.Norm(matrix, rows, columns, options);
        return estimate.Converged || !MayGoDense(size, options)
            ? estimate
            : DenseNorm.Compute(matrix, rows, columns, options) with { Products = estimate.Products };
    }

    /// <summary>The norm of a matrix in compressed rows.</summary>
    public static SpectralEstimate Sparse<T>(CsrMatrix<T> matrix, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        CsrMatrix<T> tall = matrix.Columns <= matrix.Rows ? matrix : matrix.Transpose();
        if (tall.Columns < KrylovFrom(options) || !matrix.Values.ContainsAnyExcept(T.Zero))
        {
            return DenseNorm.Compute<T>(tall.ToDense(), tall.Rows, tall.Columns, options);
        }

        SpectralEstimate estimate = KrylovSolve.Norm(tall.RowOffsets, tall.ColumnIndices, tall.Values, tall.Columns, options);
        return estimate.Converged || !MayGoDense(tall.Columns, options)
            ? estimate
            : DenseNorm.Compute<T>(tall.ToDense(), tall.Rows, tall.Columns, options) with { Products = estimate.Products };
    }

    /// <summary>The norm of an operator of which only products are known.</summary>
    public static SpectralEstimate Operator<T>(ILinearOperator<T> source, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int size = Math.Min(source.Rows, source.Columns);
        if (size < KrylovFrom(options))
        {
            return DenseNorm.Compute<T>(OperatorColumns.Gather(source), source.Rows, source.Columns, options) with { Products = source.Columns };
        }

        SpectralEstimate estimate = KrylovSolve.Norm(source, options);
        return estimate.Converged || !MayGoDense(size, options)
            ? estimate
            : DenseNorm.Compute<T>(OperatorColumns.Gather(source), source.Rows, source.Columns, options)
                with { Products = estimate.Products + source.Columns };
    }

    private static int KrylovFrom(SpectralOptions options) =>
        options.Method == SpectralMethod.Krylov ? SymmetricKrylov.SmallestSize(LanczosPlan.Gram)
            : options.Method is SpectralMethod.Dense or SpectralMethod.PowerIteration ? int.MaxValue : SmallestKrylov;

    private static bool MayGoDense(int size, SpectralOptions options) =>
        size <= StructuredRadius.LargestDense && options.Method != SpectralMethod.Krylov;
}
