using System;
using System.Numerics;

namespace WeightInit;

public static partial class Spectral
{
    /// <summary>The spectral norm: the largest singular value, which is the most that the matrix can stretch a vector.</summary>
    /// <param name="matrix">rows × columns values in row-major order.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="options">Tolerance, method, threads, cancellation; default where null.</param>
    /// <exception cref="ArgumentException">The matrix is empty or too large, its length is not rows × columns, or a value is not finite.</exception>
    /// <exception cref="OperationCanceledException">Cancelled through the options.</exception>
    public static SpectralEstimate Norm(ReadOnlySpan<double> matrix, int rows, int columns, SpectralOptions? options = null) =>
        CheckedNorm(matrix, rows, columns, options);

    /// <inheritdoc cref="Norm(ReadOnlySpan{double}, int, int, SpectralOptions?)"/>
    public static SpectralEstimate Norm(ReadOnlySpan<float> matrix, int rows, int columns, SpectralOptions? options = null) =>
        CheckedNorm(matrix, rows, columns, options);

    /// <summary>The spectral norm of an array.</summary>
    /// <param name="matrix">Rows × columns.</param>
    /// <param name="options">Tolerance, method, threads, cancellation; default where null.</param>
    /// <exception cref="ArgumentException">The matrix is empty, or a value is not finite.</exception>
    /// <exception cref="OperationCanceledException">Cancelled through the options.</exception>
    public static SpectralEstimate Norm(double[,] matrix, SpectralOptions? options = null) =>
        CheckedNorm(MatrixGuard.Flatten(matrix), matrix.GetLength(0), matrix.GetLength(1), options);

    /// <inheritdoc cref="Norm(double[,], SpectralOptions?)"/>
    public static SpectralEstimate Norm(float[,] matrix, SpectralOptions? options = null) =>
        CheckedNorm(MatrixGuard.Flatten(matrix), matrix.GetLength(0), matrix.GetLength(1), options);

    private static SpectralEstimate CheckedNorm<T>(ReadOnlySpan<T> matrix, int rows, int columns, SpectralOptions? options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        options = MatrixGuard.Admit(matrix, rows, columns, options);
        return StructuredNorm.Dense(matrix, rows, columns, options);
    }
}
