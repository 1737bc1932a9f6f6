using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Numerics;

namespace WeightInit;

/// <summary>One measuring run over the stored weights of one declaring type; generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class WeightInspection
{
    private readonly string _declaringType;
    private WeightInitOptions? _options;
    private readonly List<WeightVerificationEntry> _entries;

    /// <summary>Begins a run.</summary>
    /// <param name="declaringType">Full metadata name of the declaring type.</param>
    /// <param name="options">How to compute.</param>
    /// <param name="inherited">What the base class's weights measure; null without an annotated base.</param>
    public WeightInspection(string declaringType, WeightInitOptions? options, WeightVerification? inherited = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(declaringType);
        _declaringType = declaringType;
        _options = options;
        _entries = inherited is null ? [] : [.. inherited.Entries];
    }

    /// <summary>Begins a run over a model that holds others.</summary>
    /// <param name="declaringType">Full metadata name of the declaring type.</param>
    /// <param name="options">How to compute.</param>
    /// <param name="model">The model, so that a module which leads back to it is seen.</param>
    public WeightInspection(string declaringType, WeightInitOptions? options, object model)
        : this(declaringType, options)
    {
        ArgumentNullException.ThrowIfNull(model);
        Visit.Root(model);
    }

    /// <summary>What has been measured so far.</summary>
    public WeightVerification Verification => new(_entries);

    /// <summary>A size whose member an error can name.</summary>
    public WeightSize Size(string member, int value) => new(member, value);

    /// <summary>Begins a weight.</summary>
    /// <exception cref="InvalidOperationException">A size is not positive, or no array could hold the shape.</exception>
    public WeightBuffer<T> Begin<T>(string name, params WeightSize[] sizes)
        where T : unmanaged
        => new(name, WeightDoor.Shape(name, sizes), default);

    /// <summary>The storage of a weight, which must have been initialised.</summary>
    /// <exception cref="InvalidOperationException">It is null.</exception>
    public TStorage Stored<TStorage>(string name, TStorage? storage)
        where TStorage : class
        => storage ?? throw new InvalidOperationException($"{name} is null: initialise the weights before verifying them.");

    /// <summary>Measures a weight filled by <see cref="SpectralInitAttribute"/>'s scheme.</summary>
    public void Spectral(ref WeightBuffer<float> weight, double gain, SpectralMeasure measure) => Measure(ref weight, gain, measure);

    /// <summary>Measures a weight filled by <see cref="SpectralInitAttribute"/>'s scheme.</summary>
    public void Spectral(ref WeightBuffer<double> weight, double gain, SpectralMeasure measure) => Measure(ref weight, gain, measure);

    private void Measure<T>(ref WeightBuffer<T> weight, double gain, SpectralMeasure measure)
        where T : unmanaged, INumber<T>
    {
        (int rows, int columns) = SpectralNormalizer.Flatten(weight.Shape);
        measure = SpectralNormalizer.Resolve(measure, weight.Shape);
        SampleMoments moments = SampleMoments.Of<T>(weight.Values);
        _entries.Add(new WeightVerificationEntry
        {
            Name = weight.Name,
            DeclaringType = _declaringType,
            Shape = weight.Shape,
            ElementType = typeof(T) == typeof(float) ? "float" : "double",
            Measure = measure,
            Estimate = moments.NonFinite == 0 ? SpectralNormalizer.Measure<T>(weight.Values, rows, columns, measure, SpectralArguments.Options(_options)) : null,
            Gain = gain,
            Mean = moments.Mean,
            StandardDeviation = moments.StandardDeviation,
            Minimum = moments.Minimum,
            Maximum = moments.Maximum,
            NonFinite = moments.NonFinite,
        });
    }
}
