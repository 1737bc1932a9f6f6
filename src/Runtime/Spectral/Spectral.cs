using System;
using System.Numerics;
using System.Threading;

namespace WeightInit;

/// <summary>The stretching factor of a matrix: spectral radius (square matrices) or norm (any shape).</summary>
/// <remarks>
/// Values are row-major. Everything is computed in double precision; the result has the same bits on every processor and
/// for every number of threads. docs/spectral.md says how the engine knows what it claims.
/// </remarks>
public static partial class Spectral
{
    /// <summary>Changes whenever a result may get other bits than before, and normalised weights with it.</summary>
    public const int EngineVersion = 5;

    /// <summary>All eigenvalues, by Hessenberg reduction and shifted QR.</summary>
    /// <param name="matrix">size × size values in row-major order.</param>
    /// <param name="size">Number of rows.</param>
    /// <returns>As many as there are rows, of largest modulus first; of a complex pair the one with positive imaginary part first.</returns>
    /// <exception cref="ArgumentException">The matrix is empty or too large, its length is not size², or a value is not finite.</exception>
    /// <exception cref="ArithmeticException">QR did not converge (not known to happen).</exception>
    public static Complex[] Eigenvalues(ReadOnlySpan<double> matrix, int size) => AllEigenvalues(matrix, size, default);

    /// <inheritdoc cref="Eigenvalues(ReadOnlySpan{double}, int)"/>
    public static Complex[] Eigenvalues(ReadOnlySpan<float> matrix, int size) => AllEigenvalues(matrix, size, default);

    /// <summary>All eigenvalues of a square array, of largest modulus first.</summary>
    /// <exception cref="ArgumentException">The matrix is empty or not square, or a value is not finite.</exception>
    /// <exception cref="ArithmeticException">QR did not converge (not known to happen).</exception>
    public static Complex[] Eigenvalues(double[,] matrix) => AllEigenvalues(MatrixGuard.FlattenSquare(matrix), matrix.GetLength(0), default);

    /// <inheritdoc cref="Eigenvalues(double[,])"/>
    public static Complex[] Eigenvalues(float[,] matrix) => AllEigenvalues(MatrixGuard.FlattenSquare(matrix), matrix.GetLength(0), default);

    internal static Complex[] AllEigenvalues<T>(ReadOnlySpan<T> matrix, int size, CancellationToken cancellation)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        MatrixGuard.Check(matrix, size, size);
        Complex[] eigenvalues = new Complex[size];
        if (!DenseRadius.TryEigenvalues(matrix, size, eigenvalues, cancellation))
        {
            throw new ArithmeticException($"The QR iteration did not converge on this {size} × {size} matrix.");
        }

        return eigenvalues;
    }
}
