using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Numerics;
using System.Threading;

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

    /// <summary>Opens a weight's storage for reading: its memory itself where the adapter gives it, else a buffer for its <c>Read</c>.</summary>
    /// <param name="weight">The weight, which takes the storage's shape where it has none.</param>
    /// <param name="stored">The member's value.</param>
    /// <param name="shape">The adapter's method of that name; so are the next two.</param>
    /// <param name="span">Null where values are written and read.</param>
    /// <param name="fault">Null where nothing can be wrong.</param>
    /// <param name="flat">Whether the storage knows only its number of elements.</param>
    /// <param name="buffer">False where the adapter gives compressed rows.</param>
    /// <exception cref="InvalidOperationException">The storage is unfit or of another shape.</exception>
    public TStorage Open<TStorage, T>(
        ref WeightBuffer<T> weight, TStorage stored, Func<TStorage, int[]> shape, WeightSpan<TStorage, T>? span = null, Func<TStorage, string?>? fault = null, bool flat = false, bool buffer = true)
        where T : unmanaged
        => StorageDoor.Read(ref weight, stored, shape, span, fault, flat, buffer);

    /// <summary>Whether a weight is stored in double.</summary>
    /// <exception cref="InvalidOperationException">The storage is unfit.</exception>
    public bool IsDouble<TStorage>(string name, TStorage stored, Func<TStorage, WeightElement> element, Func<TStorage, string?>? fault = null)
        => StorageDoor.IsDouble(name, stored, element, fault);

    /// <summary>Measures a weight filled by <see cref="SpectralInitAttribute"/>'s scheme.</summary>
    public void Spectral(ref WeightBuffer<float> weight, double gain, SpectralMeasure measure, double leakRate = 1)
        => Add(ref weight, gain, measure, leakRate);

    /// <summary>Measures a weight filled by <see cref="SpectralInitAttribute"/>'s scheme.</summary>
    public void Spectral(ref WeightBuffer<double> weight, double gain, SpectralMeasure measure, double leakRate = 1)
        => Add(ref weight, gain, measure, leakRate);

    /// <summary>Measures a weight filled by any other scheme: of a vector no stretching factor.</summary>
    public void Measure(ref WeightBuffer<float> weight) => Add(ref weight, null, SpectralMeasure.Auto, 1);

    /// <summary>Measures a weight filled by any other scheme: of a vector no stretching factor.</summary>
    public void Measure(ref WeightBuffer<double> weight) => Add(ref weight, null, SpectralMeasure.Auto, 1);

    private CancellationToken Cancellation => _options?.CancellationToken ?? CancellationToken.None;

    private void Add<T>(ref WeightBuffer<T> weight, double? gain, SpectralMeasure measure, double leakRate)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        SampleMoments moments = SampleMoments.Of<T>(weight.Values, Cancellation);
        bool isMatrix = weight.Shape.Rank > 1;
        measure = isMatrix ? SpectralNormalizer.Resolve(measure, weight.Shape) : measure;
        Add(ref weight, gain, measure, moments, isMatrix && moments.NonFinite == 0 ? Estimate<T>(weight.Values, weight.Shape, measure, leakRate) : null, WeightFingerprint.OfBits<T>(weight.Values, Cancellation));
    }

    private void Add<T>(ref WeightBuffer<T> weight, double? gain, SpectralMeasure measure, in SampleMoments moments, SpectralEstimate? estimate, ulong fingerprint)
        where T : unmanaged
    {
        _entries.Add(new WeightVerificationEntry
        {
            Name = weight.Name,
            DeclaringType = _declaringType,
            Shape = weight.Shape,
            ElementType = ElementRange.Name(weight.Element),
            Measure = weight.Shape.Rank > 1 ? measure : null,
            Estimate = estimate,
            Gain = gain,
            Mean = moments.Mean,
            StandardDeviation = moments.StandardDeviation,
            Minimum = moments.Minimum,
            Maximum = moments.Maximum,
            NonFinite = moments.NonFinite,
            Fingerprint = fingerprint,
        });
    }

    private SpectralEstimate Estimate<T>(ReadOnlySpan<T> values, WeightShape shape, SpectralMeasure measure, double leakRate)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        (int rows, int columns) = SpectralNormalizer.Flatten(shape);
        SpectralOptions options = SpectralArguments.Options(_options);
        return leakRate < 1
            ? SpectralNormalizer.Measure<T>(Leaky(values, rows, leakRate), rows, columns, measure, options)
            : SpectralNormalizer.Measure(values, rows, columns, measure, options);
    }

    // What a leaky integrator multiplies its state by: (1 − α)I + αW.
    private static T[] Leaky<T>(ReadOnlySpan<T> weight, int size, double leakRate)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] leaky = weight.ToArray();
        Scaling.Multiply<T>(leaky, leakRate);
        for (int i = 0; i < size; i++)
        {
            leaky[(i * (size + 1L))] += T.CreateChecked(1 - leakRate);
        }

        return leaky;
    }
}
