using System;
using System.Numerics;
using System.Threading;

namespace WeightInit;

public static partial class Initialize
{
    /// <summary>Draws a matrix with a pattern, divides it by its stretching factor and multiplies it by the gain; or, with a leak rate
    /// α below 1, scales it so that (1−α)I + α·W has the gain for its spectral radius.</summary>
    /// <param name="destination">The weight, row-major; unchanged when the call throws.</param>
    /// <param name="shape">Dimensions, outermost first; more than two count as (out, rest).</param>
    /// <param name="key">Key of the random stream; an integer is a seed.</param>
    /// <param name="pattern">Connections and their distribution; dense and normal where null.</param>
    /// <param name="gain">The stretching factor afterwards, positive and finite; above 1 − α.</param>
    /// <param name="measure">Which stretching factor; the radius needs a square matrix.</param>
    /// <param name="method">How the factor is computed; without meaning with a leak rate, which takes all eigenvalues.</param>
    /// <param name="leakRate">α, above 0 and at most 1 (the default: no leak).</param>
    /// <param name="options">How to compute; never changes a value.</param>
    /// <returns>The stretching factor found and the scale applied.</returns>
    /// <exception cref="ArgumentException">The shape does not fit the span, or an argument is out of range or contradicts another.</exception>
    /// <exception cref="SpectralInitializationException">The drawn matrix cannot be normalised.</exception>
    public static SpectralNormalization Spectral(
        Span<double> destination, ReadOnlySpan<int> shape, WeightKey key, SpectralPattern? pattern = null, double gain = 1, SpectralMeasure measure = SpectralMeasure.Auto, SpectralMethod method = SpectralMethod.Auto, double leakRate = 1, WeightInitOptions? options = null)
        => Detached(destination, shape, key, pattern, gain, measure, method, leakRate, options);

    /// <inheritdoc cref="Spectral(Span{double}, ReadOnlySpan{int}, WeightKey, SpectralPattern?, double, SpectralMeasure, SpectralMethod, double, WeightInitOptions?)"/>
    public static SpectralNormalization Spectral(
        Span<float> destination, ReadOnlySpan<int> shape, WeightKey key, SpectralPattern? pattern = null, double gain = 1, SpectralMeasure measure = SpectralMeasure.Auto, SpectralMethod method = SpectralMethod.Auto, double leakRate = 1, WeightInitOptions? options = null)
        => Detached(destination, shape, key, pattern, gain, measure, method, leakRate, options);

    /// <summary>The core that every entry point ends in: checks what concerns the scheme, then fills the span itself, whose content is lost when it throws later.</summary>
    internal static SpectralNormalization SpectralInPlace<T>(
        Span<T> destination, int rows, int columns, WeightKey key, SpectralPattern? pattern, double gain, SpectralMeasure measure, SpectralMethod method, double leakRate, WeightInitOptions? options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        pattern ??= SpectralPattern.Dense;
        SpectralArguments.RequireScheme(rows, columns, gain, measure, method);
        PatternDoor.Require(pattern, rows, columns, measure, gain, leakRate);
        int threads = SchemeDoor.Threads(options);
        options?.CancellationToken.ThrowIfCancellationRequested();
        PatternFill.Run(destination, rows, columns, key, pattern, threads, options?.CancellationToken ?? CancellationToken.None);
        SpectralOptions spectral = SpectralArguments.Options(options, method);
        return leakRate < 1
            ? SpectralNormalizer.NormalizeLeaky(destination, rows, gain, leakRate, spectral)
            : SpectralNormalizer.Normalize(destination, rows, columns, gain, measure, spectral);
    }

    private static SpectralNormalization Detached<T>(
        Span<T> destination, ReadOnlySpan<int> shape, WeightKey key, SpectralPattern? pattern, double gain, SpectralMeasure measure, SpectralMethod method, double leakRate, WeightInitOptions? options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        (int rows, int columns) = SchemeDoor.Matrix(destination.Length, shape, "A stretching factor");
        MemoryDoor.Require<T>("A copy of the matrix, which is filled before it is replaced,", destination.Length);
        T[] values = GC.AllocateUninitializedArray<T>(destination.Length);
        SpectralNormalization result = SpectralInPlace<T>(values, rows, columns, key, pattern, gain, measure, method, leakRate, options);
        values.CopyTo(destination);
        return result;
    }
}
