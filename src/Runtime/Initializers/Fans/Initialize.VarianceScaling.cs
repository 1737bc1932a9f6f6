using System;
using System.Runtime.InteropServices;

namespace WeightInit;

public static partial class Initialize
{
    /// <summary>Standard deviation gain · √(2/(fan-in + fan-out)): a compromise between forward and backward variance (Glorot and
    /// Bengio 2010).</summary>
    /// <param name="destination">The weight, row-major; unchanged when the call throws.</param>
    /// <param name="shape">Dimensions, outermost first; two at least.</param>
    /// <param name="key">Key of the random stream; an integer is a seed.</param>
    /// <param name="gain">Factor of the standard deviation, positive and finite; see <see cref="ActivationGain"/>.</param>
    /// <param name="distribution">Shape of the distribution.</param>
    /// <param name="fans">How fans are counted; PyTorch's plain layer where null.</param>
    /// <param name="options">How to compute; never changes a value.</param>
    /// <returns>The standard deviation.</returns>
    /// <exception cref="ArgumentException">The shape has no fans or does not fit the span, or another argument is out of range.</exception>
    public static double Xavier(
        Span<float> destination, ReadOnlySpan<int> shape, WeightKey key, double gain = 1, WeightDistribution distribution = WeightDistribution.Normal, FanRule? fans = null, WeightInitOptions? options = null) =>
        FillScaled(destination, shape, key, 1, FanMode.FanAverage, gain, distribution, fans, options);

    /// <inheritdoc cref="Xavier(Span{float}, ReadOnlySpan{int}, WeightKey, double, WeightDistribution, FanRule?, WeightInitOptions?)"/>
    public static double Xavier(
        Span<double> destination, ReadOnlySpan<int> shape, WeightKey key, double gain = 1, WeightDistribution distribution = WeightDistribution.Normal, FanRule? fans = null, WeightInitOptions? options = null) =>
        FillScaled(destination, shape, key, 1, FanMode.FanAverage, gain, distribution, fans, options);

    /// <summary>Standard deviation gain · g/√fan with g the activation's gain: √2 for ReLU (He et al. 2015).</summary>
    /// <param name="destination">The weight, row-major; unchanged when the call throws.</param>
    /// <param name="shape">Dimensions, outermost first; two at least.</param>
    /// <param name="key">Key of the random stream; an integer is a seed.</param>
    /// <param name="activation">What follows, or in some networks precedes, the weight.</param>
    /// <param name="negativeSlope">Slope of LeakyReLU (0.01 by default) or PReLU (0.25).</param>
    /// <param name="mode">Which fan.</param>
    /// <param name="gain">A further factor of the standard deviation, positive and finite.</param>
    /// <param name="convention">Which of the activation's gains.</param>
    /// <param name="distribution">Shape of the distribution.</param>
    /// <param name="fans">How fans are counted; PyTorch's plain layer where null.</param>
    /// <param name="options">How to compute; never changes a value.</param>
    /// <returns>The standard deviation.</returns>
    /// <exception cref="ArgumentException">The shape has no fans or does not fit the span, the convention has no gain for the
    /// activation, or another argument is out of range.</exception>
    public static double Kaiming(
        Span<float> destination, ReadOnlySpan<int> shape, WeightKey key, Activation activation = Activation.ReLU, double negativeSlope = double.NaN, FanMode mode = FanMode.FanIn, double gain = 1, GainConvention convention = GainConvention.VariancePreserving, WeightDistribution distribution = WeightDistribution.Normal, FanRule? fans = null, WeightInitOptions? options = null) =>
        FillScaled(destination, shape, key, Square(ActivationGain.Of(activation, convention, negativeSlope)), mode, gain, distribution, fans, options);

    /// <inheritdoc cref="Kaiming(Span{float}, ReadOnlySpan{int}, WeightKey, Activation, double, FanMode, double, GainConvention, WeightDistribution, FanRule?, WeightInitOptions?)"/>
    public static double Kaiming(
        Span<double> destination, ReadOnlySpan<int> shape, WeightKey key, Activation activation = Activation.ReLU, double negativeSlope = double.NaN, FanMode mode = FanMode.FanIn, double gain = 1, GainConvention convention = GainConvention.VariancePreserving, WeightDistribution distribution = WeightDistribution.Normal, FanRule? fans = null, WeightInitOptions? options = null) =>
        FillScaled(destination, shape, key, Square(ActivationGain.Of(activation, convention, negativeSlope)), mode, gain, distribution, fans, options);

    /// <summary>Standard deviation gain/√fan-in (LeCun et al. 1998), which SELU networks need (Klambauer et al. 2017).</summary>
    /// <inheritdoc cref="Xavier(Span{float}, ReadOnlySpan{int}, WeightKey, double, WeightDistribution, FanRule?, WeightInitOptions?)"/>
    public static double LeCun(
        Span<float> destination, ReadOnlySpan<int> shape, WeightKey key, double gain = 1, WeightDistribution distribution = WeightDistribution.Normal, FanRule? fans = null, WeightInitOptions? options = null) =>
        FillScaled(destination, shape, key, 1, FanMode.FanIn, gain, distribution, fans, options);

    /// <inheritdoc cref="LeCun(Span{float}, ReadOnlySpan{int}, WeightKey, double, WeightDistribution, FanRule?, WeightInitOptions?)"/>
    public static double LeCun(
        Span<double> destination, ReadOnlySpan<int> shape, WeightKey key, double gain = 1, WeightDistribution distribution = WeightDistribution.Normal, FanRule? fans = null, WeightInitOptions? options = null) =>
        FillScaled(destination, shape, key, 1, FanMode.FanIn, gain, distribution, fans, options);

    /// <summary>Standard deviation gain · √(scale/fan): the family that the other schemes are members of.</summary>
    /// <param name="destination">The weight, row-major; unchanged when the call throws.</param>
    /// <param name="shape">Dimensions, outermost first; two at least.</param>
    /// <param name="key">Key of the random stream; an integer is a seed.</param>
    /// <param name="scale">Factor of the variance, positive and finite.</param>
    /// <param name="mode">Which fan.</param>
    /// <param name="gain">A further factor of the standard deviation, positive and finite.</param>
    /// <param name="distribution">Shape of the distribution.</param>
    /// <param name="fans">How fans are counted; PyTorch's plain layer where null.</param>
    /// <param name="options">How to compute; never changes a value.</param>
    /// <returns>The standard deviation.</returns>
    /// <exception cref="ArgumentException">The shape has no fans or does not fit the span, or another argument is out of range.</exception>
    public static double VarianceScaling(
        Span<float> destination, ReadOnlySpan<int> shape, WeightKey key, double scale = 1, FanMode mode = FanMode.FanIn, double gain = 1, WeightDistribution distribution = WeightDistribution.Normal, FanRule? fans = null, WeightInitOptions? options = null) =>
        FillScaled(destination, shape, key, scale, mode, gain, distribution, fans, options);

    /// <inheritdoc cref="VarianceScaling(Span{float}, ReadOnlySpan{int}, WeightKey, double, FanMode, double, WeightDistribution, FanRule?, WeightInitOptions?)"/>
    public static double VarianceScaling(
        Span<double> destination, ReadOnlySpan<int> shape, WeightKey key, double scale = 1, FanMode mode = FanMode.FanIn, double gain = 1, WeightDistribution distribution = WeightDistribution.Normal, FanRule? fans = null, WeightInitOptions? options = null) =>
        FillScaled(destination, shape, key, scale, mode, gain, distribution, fans, options);

    private static double Square(double value) => value * value;

    private static double FillScaled<T>(
        Span<T> destination, ReadOnlySpan<int> shape, WeightKey key, double scale, FanMode mode, double gain, WeightDistribution distribution, FanRule? fans, WeightInitOptions? options)
        where T : unmanaged
    {
        SchemeDoor.RequirePositive(scale, nameof(scale));
        SchemeDoor.RequirePositive(gain, nameof(gain));
        double fan = WeightFans.Of(shape, fans).Of(mode);
        SchemeDoor.RequireShape(destination.Length, shape);
        double deviation = gain * Math.Sqrt(scale / fan);
        switch (distribution)
        {
            case WeightDistribution.Normal:
                FillNormal(destination, key, 0, deviation, options);
                break;
            case WeightDistribution.Uniform:
                FillSymmetric(destination, key, deviation * Math.Sqrt(3), options);
                break;
            case WeightDistribution.TruncatedNormal:
                FillTruncated(destination, key, deviation, -2, 2, options);
                break;
            default:
                throw new ArgumentOutOfRangeException(
                    nameof(distribution), distribution, "The distribution must be Normal, Uniform or TruncatedNormal.");
        }

        return deviation;
    }

    private static void FillSymmetric<T>(Span<T> destination, WeightKey key, double bound, WeightInitOptions? options)
        where T : unmanaged
    {
        SchemeDoor.RequireFits<T>(bound, nameof(bound));
        int threads = SchemeDoor.Threads(options);
        UniformRange.CheckBound(typeof(T) == typeof(float) ? (float)bound : bound);
        LongFill.Run(destination, options, (part, offset) =>
        {
            if (typeof(T) == typeof(float))
            {
                Sampler.UniformSymmetric(MemoryMarshal.Cast<T, float>(part), key, (float)bound, offset, threads);
            }
            else
            {
                Sampler.UniformSymmetric(MemoryMarshal.Cast<T, double>(part), key, bound, offset, threads);
            }
        });
    }
}
