using System;
using System.Numerics;

namespace WeightInit;

/// <summary>The schemes as plain calls over row-major spans and arrays; generated code calls the same core.</summary>
public static partial class Initialize
{
    /// <summary>Fills a matrix with standard Gaussian values, divided by their stretching factor and multiplied by the gain.</summary>
    /// <param name="destination">The matrix, row-major, <paramref name="rows"/> × <paramref name="columns"/> values; unchanged when the call throws.</param>
    /// <param name="rows">Number of rows, positive.</param>
    /// <param name="columns">Number of columns, positive.</param>
    /// <param name="key">Key of the random stream; an integer is a seed.</param>
    /// <param name="gain">The stretching factor afterwards, positive and finite.</param>
    /// <param name="measure">Which stretching factor; the radius needs a square matrix.</param>
    /// <param name="method">How the factor is computed.</param>
    /// <param name="options">How to compute; never changes a value.</param>
    /// <returns>The stretching factor found and the scale applied.</returns>
    /// <exception cref="ArgumentException">A size, the gain or the measure does not fit.</exception>
    /// <exception cref="SpectralInitializationException">The drawn matrix cannot be normalised.</exception>
    public static SpectralNormalization Spectral(
        Span<double> destination, int rows, int columns, WeightKey key, double gain = 1, SpectralMeasure measure = SpectralMeasure.Auto, SpectralMethod method = SpectralMethod.Auto, WeightInitOptions? options = null)
        => Detached(destination, rows, columns, key, gain, measure, method, options);

    /// <inheritdoc cref="Spectral(Span{double}, int, int, WeightKey, double, SpectralMeasure, SpectralMethod, WeightInitOptions?)"/>
    public static SpectralNormalization Spectral(
        Span<float> destination, int rows, int columns, WeightKey key, double gain = 1, SpectralMeasure measure = SpectralMeasure.Auto, SpectralMethod method = SpectralMethod.Auto, WeightInitOptions? options = null)
        => Detached(destination, rows, columns, key, gain, measure, method, options);

    /// <summary>Fills a matrix with standard Gaussian values, divided by their stretching factor and multiplied by the gain.</summary>
    /// <inheritdoc cref="Spectral(Span{double}, int, int, WeightKey, double, SpectralMeasure, SpectralMethod, WeightInitOptions?)"/>
    public static SpectralNormalization Spectral(
        double[,] destination, WeightKey key, double gain = 1, SpectralMeasure measure = SpectralMeasure.Auto, SpectralMethod method = SpectralMethod.Auto, WeightInitOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return Detached(ArrayMemory.Of<double>(destination), destination.GetLength(0), destination.GetLength(1), key, gain, measure, method, options);
    }

    /// <summary>Fills a matrix with standard Gaussian values, divided by their stretching factor and multiplied by the gain.</summary>
    /// <inheritdoc cref="Spectral(Span{double}, int, int, WeightKey, double, SpectralMeasure, SpectralMethod, WeightInitOptions?)"/>
    public static SpectralNormalization Spectral(
        float[,] destination, WeightKey key, double gain = 1, SpectralMeasure measure = SpectralMeasure.Auto, SpectralMethod method = SpectralMethod.Auto, WeightInitOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return Detached(ArrayMemory.Of<float>(destination), destination.GetLength(0), destination.GetLength(1), key, gain, measure, method, options);
    }

    /// <summary>Scales the matrix that is there to a stretching factor of <paramref name="gain"/>; unchanged when the call throws.</summary>
    /// <inheritdoc cref="Spectral(Span{double}, int, int, WeightKey, double, SpectralMeasure, SpectralMethod, WeightInitOptions?)"/>
    public static SpectralNormalization Normalize(
        Span<double> matrix, int rows, int columns, double gain = 1, SpectralMeasure measure = SpectralMeasure.Auto, SpectralMethod method = SpectralMethod.Auto, WeightInitOptions? options = null)
    {
        SpectralArguments.Require(matrix.Length, rows, columns, gain, measure, method);
        return SpectralNormalizer.Normalize(matrix, rows, columns, gain, measure, SpectralArguments.Options(options, method));
    }

    /// <summary>Scales the matrix that is there to a stretching factor of <paramref name="gain"/>; unchanged when the call throws.</summary>
    /// <inheritdoc cref="Spectral(Span{double}, int, int, WeightKey, double, SpectralMeasure, SpectralMethod, WeightInitOptions?)"/>
    public static SpectralNormalization Normalize(
        Span<float> matrix, int rows, int columns, double gain = 1, SpectralMeasure measure = SpectralMeasure.Auto, SpectralMethod method = SpectralMethod.Auto, WeightInitOptions? options = null)
    {
        SpectralArguments.Require(matrix.Length, rows, columns, gain, measure, method);
        return SpectralNormalizer.Normalize(matrix, rows, columns, gain, measure, SpectralArguments.Options(options, method));
    }

    /// <summary>Scales the matrix that is there to a stretching factor of <paramref name="gain"/>; unchanged when the call throws.</summary>
    /// <inheritdoc cref="Spectral(Span{double}, int, int, WeightKey, double, SpectralMeasure, SpectralMethod, WeightInitOptions?)"/>
    public static SpectralNormalization Normalize(
        double[,] matrix, double gain = 1, SpectralMeasure measure = SpectralMeasure.Auto, SpectralMethod method = SpectralMethod.Auto, WeightInitOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return Normalize(ArrayMemory.Of<double>(matrix), matrix.GetLength(0), matrix.GetLength(1), gain, measure, method, options);
    }

    /// <summary>Scales the matrix that is there to a stretching factor of <paramref name="gain"/>; unchanged when the call throws.</summary>
    /// <inheritdoc cref="Spectral(Span{double}, int, int, WeightKey, double, SpectralMeasure, SpectralMethod, WeightInitOptions?)"/>
    public static SpectralNormalization Normalize(
        float[,] matrix, double gain = 1, SpectralMeasure measure = SpectralMeasure.Auto, SpectralMethod method = SpectralMethod.Auto, WeightInitOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return Normalize(ArrayMemory.Of<float>(matrix), matrix.GetLength(0), matrix.GetLength(1), gain, measure, method, options);
    }

    private static SpectralNormalization Detached<T>(
        Span<T> destination, int rows, int columns, WeightKey key, double gain, SpectralMeasure measure, SpectralMethod method, WeightInitOptions? options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        SpectralArguments.Require(destination.Length, rows, columns, gain, measure, method);
        MemoryDoor.Require<T>("A copy of the matrix, which is filled before it is replaced,", destination.Length);
        T[] values = GC.AllocateUninitializedArray<T>(destination.Length);
        SpectralNormalization result = SpectralInPlace<T>(values, rows, columns, key, null, gain, measure, method, 1, options);
        values.CopyTo(destination);
        return result;
    }
}
