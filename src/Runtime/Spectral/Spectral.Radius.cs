using System;
using System.Numerics;

namespace WeightInit;

public static partial class Spectral
{
    /// <summary>The spectral radius: the largest modulus of an eigenvalue.</summary>
    /// <param name="matrix">size × size values in row-major order.</param>
    /// <param name="size">Number of rows.</param>
    /// <param name="options">Tolerance, method, threads, cancellation; default where null.</param>
    /// <returns>The radius and how it is known; <see cref="SpectralEstimate.Converged"/> is false where the matrix does not
    /// allow the tolerance.</returns>
    /// <exception cref="ArgumentException">The matrix is empty or too large, its length is not size², or a value is not finite.</exception>
    /// <exception cref="OperationCanceledException">Cancelled through the options.</exception>
    public static SpectralEstimate Radius(ReadOnlySpan<double> matrix, int size, SpectralOptions? options = null) =>
        CheckedRadius(matrix, size, options);

    /// <inheritdoc cref="Radius(ReadOnlySpan{double}, int, SpectralOptions?)"/>
    public static SpectralEstimate Radius(ReadOnlySpan<float> matrix, int size, SpectralOptions? options = null) =>
        CheckedRadius(matrix, size, options);

    /// <summary>The spectral radius of a square array.</summary>
    /// <param name="matrix">As many rows as columns.</param>
    /// <param name="options">Tolerance, method, threads, cancellation; default where null.</param>
    /// <exception cref="ArgumentException">The matrix is empty or not square, or a value is not finite.</exception>
    /// <exception cref="OperationCanceledException">Cancelled through the options.</exception>
    public static SpectralEstimate Radius(double[,] matrix, SpectralOptions? options = null) =>
        CheckedRadius(MatrixGuard.FlattenSquare(matrix), matrix.GetLength(0), options);

    /// <inheritdoc cref="Radius(double[,], SpectralOptions?)"/>
    public static SpectralEstimate Radius(float[,] matrix, SpectralOptions? options = null) =>
        CheckedRadius(MatrixGuard.FlattenSquare(matrix), matrix.GetLength(0), options);

    private static SpectralEstimate CheckedRadius<T>(ReadOnlySpan<T> matrix, int size, SpectralOptions? options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        options = MatrixGuard.Admit(matrix, size, size, options);
        return StructuredRadius.Dense(matrix, size, options);
    }
}
