using System;

namespace WeightInit;

public static partial class Initialize
{
    /// <summary>Normal values.</summary>
    /// <param name="destination">The weight; unchanged when the call throws.</param>
    /// <param name="key">Key of the random stream; an integer is a seed.</param>
    /// <param name="mean">Mean.</param>
    /// <param name="standardDeviation">Standard deviation, not negative.</param>
    /// <param name="options">How to compute; never changes a value.</param>
    /// <exception cref="OperationCanceledException">The options' token was cancelled, before or, from 2²⁴ values on, in the midst.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The mean is not finite, the deviation negative or not finite, or values would not fit the type.</exception>
    public static void Normal(
        Span<float> destination, WeightKey key, double mean = 0, double standardDeviation = 1, WeightInitOptions? options = null) =>
        FillNormal(destination, key, mean, standardDeviation, options);

    /// <inheritdoc cref="Normal(Span{float}, WeightKey, double, double, WeightInitOptions?)"/>
    public static void Normal(
        Span<double> destination, WeightKey key, double mean = 0, double standardDeviation = 1, WeightInitOptions? options = null) =>
        FillNormal(destination, key, mean, standardDeviation, options);

    /// <summary>Uniform values of [low, high).</summary>
    /// <param name="destination">The weight; unchanged when the call throws.</param>
    /// <param name="key">Key of the random stream; an integer is a seed.</param>
    /// <param name="low">Lower end, included.</param>
    /// <param name="high">Upper end, never reached.</param>
    /// <param name="options">How to compute; never changes a value.</param>
    /// <exception cref="OperationCanceledException">The options' token was cancelled, before or, from 2²⁴ values on, in the midst.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The ends are not finite, not in order (also as floats), or too far apart.</exception>
    public static void Uniform(
        Span<float> destination, WeightKey key, double low = 0, double high = 1, WeightInitOptions? options = null)
    {
        SchemeDoor.RequireFits<float>(low, nameof(low));
        SchemeDoor.RequireFits<float>(high, nameof(high));
        float first = (float)low;
        float end = (float)high;
        UniformRange.Check(first, end, end - first);
        int threads = SchemeDoor.Threads(options);
        LongFill.Run(destination, options, (part, offset) => Sampler.Uniform(part, key, first, end, offset, threads));
    }

    /// <inheritdoc cref="Uniform(Span{float}, WeightKey, double, double, WeightInitOptions?)"/>
    public static void Uniform(
        Span<double> destination, WeightKey key, double low = 0, double high = 1, WeightInitOptions? options = null)
    {
        UniformRange.Check(low, high, high - low);
        int threads = SchemeDoor.Threads(options);
        LongFill.Run(destination, options, (part, offset) => Sampler.Uniform(part, key, low, high, offset, threads));
    }

    /// <summary>Normal values of mean 0 before they are cut at two bounds, widened so that the result has the deviation asked for.</summary>
    /// <remarks>With bounds that are not symmetric the result's mean is not 0.</remarks>
    /// <param name="destination">The weight; unchanged when the call throws.</param>
    /// <param name="key">Key of the random stream; an integer is a seed.</param>
    /// <param name="standardDeviation">Standard deviation of the result, positive.</param>
    /// <param name="lower">Lower bound in standard deviations of the normal distribution that is cut.</param>
    /// <param name="upper">Upper bound, likewise.</param>
    /// <param name="options">How to compute; never changes a value.</param>
    /// <exception cref="OperationCanceledException">The options' token was cancelled, before or, from 2²⁴ values on, in the midst.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The deviation is not positive and finite, the bounds are no numbers, not in order
    /// or too far out, or values would not fit the type.</exception>
    public static void TruncatedNormal(
        Span<float> destination, WeightKey key, double standardDeviation = 1, double lower = -2, double upper = 2, WeightInitOptions? options = null) =>
        FillTruncated(destination, key, standardDeviation, lower, upper, options);

    /// <inheritdoc cref="TruncatedNormal(Span{float}, WeightKey, double, double, double, WeightInitOptions?)"/>
    public static void TruncatedNormal(
        Span<double> destination, WeightKey key, double standardDeviation = 1, double lower = -2, double upper = 2, WeightInitOptions? options = null) =>
        FillTruncated(destination, key, standardDeviation, lower, upper, options);

    /// <summary>One value everywhere.</summary>
    /// <param name="destination">The weight.</param>
    /// <param name="value">The value, finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite or does not fit the type.</exception>
    public static void Constant(Span<float> destination, double value)
    {
        SchemeDoor.RequireFits<float>(value, nameof(value));
        destination.Fill((float)value);
    }

    /// <inheritdoc cref="Constant(Span{float}, double)"/>
    public static void Constant(Span<double> destination, double value)
    {
        SchemeDoor.RequireFinite(value, nameof(value));
        destination.Fill(value);
    }

    /// <summary>Zeros.</summary>
    public static void Zeros(Span<float> destination) => destination.Clear();

    /// <summary>Zeros.</summary>
    public static void Zeros(Span<double> destination) => destination.Clear();

    /// <summary>Ones.</summary>
    public static void Ones(Span<float> destination) => destination.Fill(1);

    /// <summary>Ones.</summary>
    public static void Ones(Span<double> destination) => destination.Fill(1);

    private static void FillNormal<T>(Span<T> destination, WeightKey key, double mean, double standardDeviation, WeightInitOptions? options)
        where T : unmanaged
    {
        SchemeDoor.RequireFinite(mean, nameof(mean));
        SchemeDoor.RequireNotNegative(standardDeviation, nameof(standardDeviation));

        // No standard value is beyond 10, so that nothing within it can overflow.
        SchemeDoor.RequireFits<T>(Math.Abs(mean) + (10 * standardDeviation), nameof(standardDeviation));
        LongFill.Run(destination, options, ScaledFill<T>.Normal(key, standardDeviation, mean, SchemeDoor.Threads(options)));
    }

    private static void FillTruncated<T>(
        Span<T> destination, WeightKey key, double standardDeviation, double lower, double upper, WeightInitOptions? options)
        where T : unmanaged
    {
        SchemeDoor.RequirePositive(standardDeviation, nameof(standardDeviation));
        _ = TruncatedRange.Create(lower, upper);
        double parent = standardDeviation / TruncatedDeviation.Of(lower, upper, Exponential.Decay);
        double near = Math.Max(0, Math.Max(lower, -upper));
        SchemeDoor.RequireFits<T>(parent * (near + 40), nameof(standardDeviation));
        LongFill.Run(destination, options, ScaledFill<T>.Truncated(key, lower, upper, parent, SchemeDoor.Threads(options)));
    }
}
