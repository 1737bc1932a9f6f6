using System.Numerics;

namespace WeightInit;

/// <summary>Measures a matrix in compressed rows to the same bits as its dense twin.</summary>
internal static class SparseEstimate
{
    /// <summary>Whether the dense engine too would compress the matrix, so that both compute the same.</summary>
    public static bool IsTakenSparse<T>(CsrMatrix<T> matrix, SpectralMethod method)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        long count = (long)matrix.Rows * matrix.Columns;
        return method is SpectralMethod.Auto or SpectralMethod.Krylov && count - matrix.StoredValues >= (count + 1) / 2;
    }

    public static SpectralEstimate Of<T>(CsrMatrix<T> matrix, SpectralMeasure measure, SpectralOptions options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        => !IsTakenSparse(matrix, options.Method) ? SpectralNormalizer.Measure<T>(matrix.ToDense(), matrix.Rows, matrix.Columns, measure, options)
            : measure == SpectralMeasure.Radius ? Spectral.Radius(matrix, options)
            : Spectral.Norm(matrix, options);
}
