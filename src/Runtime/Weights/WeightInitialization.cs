using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Numerics;

namespace WeightInit;

/// <summary>One run over the weights of one declaring type; generated code calls it.</summary>
/// <remarks>Hand-written code that needs no generator calls <see cref="Initialize"/>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class WeightInitialization
{
    private readonly string _declaringType;
    private readonly WeightKey _key;
    private WeightInitOptions? _options;
    private readonly List<WeightReportEntry> _entries;

    /// <summary>Begins a run.</summary>
    /// <param name="declaringType">Full metadata name of the declaring type: <c>Ns.Outer`1+Inner</c>.</param>
    /// <param name="key">The model's key.</param>
    /// <param name="options">How to compute.</param>
    /// <param name="inherited">What the base class's weights got; null without an annotated base.</param>
    public WeightInitialization(string declaringType, WeightKey key, WeightInitOptions? options, WeightReport? inherited = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(declaringType);
        _declaringType = declaringType;
        _key = key;
        _options = options;
        _entries = inherited is null ? [] : [.. inherited.Entries];
    }

    /// <summary>Begins a run of a model that holds others.</summary>
    /// <param name="declaringType">Full metadata name of the declaring type.</param>
    /// <param name="key">The model's key.</param>
    /// <param name="options">How to compute.</param>
    /// <param name="model">The model, so that a module which leads back to it is seen.</param>
    public WeightInitialization(string declaringType, WeightKey key, WeightInitOptions? options, object model)
        : this(declaringType, key, options)
    {
        ArgumentNullException.ThrowIfNull(model);
        Visit.Root(model);
    }

    /// <summary>What has been done so far.</summary>
    public WeightReport Report => new(_entries);

    /// <summary>The options for filling <see cref="WeightBuffer{T}.Values"/>, which nobody else sees until they are written:
    /// to be cancelled midway such a fill needs no further copy.</summary>
    public WeightInitOptions? FillOptions =>
        _options is { CancellationToken.CanBeCanceled: true } ? _options with { OwnsDestination = true } : _options;

    /// <summary>A size whose member an error can name.</summary>
    public WeightSize Size(string member, int value) => new(member, value);

    /// <summary>Begins a weight whose random stream is named by its declaring type and its own name.</summary>
    /// <exception cref="InvalidOperationException">A size is not positive, or no array could hold the shape.</exception>
    public WeightBuffer<T> Begin<T>(string name, params WeightSize[] sizes)
        where T : unmanaged
        => new(name, WeightDoor.Shape(name, sizes), _key.Child(_declaringType).Child(name));

    /// <summary>Begins a weight whose random stream has an explicit name.</summary>
    /// <exception cref="InvalidOperationException">A size is not positive, or no array could hold the shape.</exception>
    public WeightBuffer<T> Begin<T>(string name, string keyName, params WeightSize[] sizes)
        where T : unmanaged
        => new(name, WeightDoor.Shape(name, sizes), _key.Child(keyName));

    /// <summary>The storage of a readonly field, which must already hold an array.</summary>
    /// <exception cref="InvalidOperationException">It holds null.</exception>
    public TStorage Existing<TStorage>(string name, TStorage? storage)
        where TStorage : class
        => storage ?? throw new InvalidOperationException(
            $"{name} is readonly and null: give it an array in its initializer, or remove readonly to have it allocated.");

    /// <summary>Opens a weight's storage: allocated where missing, else checked and filled by way of a copy.</summary>
    /// <param name="weight">The weight, which takes the storage's shape where it has none.</param>
    /// <param name="existing">The member's value.</param>
    /// <param name="shape">The adapter's method of that name; so are the next three.</param>
    /// <param name="allocate">Null where storage must exist.</param>
    /// <param name="span">Null where values are written and read.</param>
    /// <param name="fault">Null where nothing can be wrong.</param>
    /// <param name="flat">Whether the storage knows only its number of elements.</param>
    /// <param name="leastRank">Fewest dimensions that the scheme makes sense for.</param>
    /// <param name="buffer">False where the scheme makes compressed rows.</param>
    /// <exception cref="InvalidOperationException">The storage is missing, unfit or of another shape.</exception>
    public TStorage Open<TStorage, T>(
        ref WeightBuffer<T> weight, TStorage? existing, Func<TStorage, int[]> shape, WeightAllocation<TStorage>? allocate = null, WeightSpan<TStorage, T>? span = null, Func<TStorage, string?>? fault = null, bool flat = false, int leastRank = 1, bool buffer = true)
        where T : unmanaged
        => StorageDoor.Open(ref weight, existing, shape, allocate, span, fault, flat, leastRank, buffer);

    /// <summary>Whether a weight is stored, and so computed, in double; false where it is missing.</summary>
    /// <exception cref="InvalidOperationException">The storage is unfit.</exception>
    public bool IsDouble<TStorage>(string name, TStorage? existing, Func<TStorage, WeightElement> element, Func<TStorage, string?>? fault = null)
        => StorageDoor.IsDouble(name, existing, element, fault);

    /// <summary>Fills a weight by <see cref="SpectralInitAttribute"/>'s scheme.</summary>
    /// <exception cref="SpectralInitializationException">The drawn matrix cannot be normalised.</exception>
    public void Spectral(ref WeightBuffer<float> weight, string scheme, double gain, SpectralMeasure measure, SpectralMethod method = SpectralMethod.Auto, SpectralPattern? pattern = null, double leakRate = 1)
        => Add(ref weight, scheme, Fill(ref weight, gain, measure, method, pattern, leakRate));

    /// <summary>Fills a weight by <see cref="SpectralInitAttribute"/>'s scheme.</summary>
    /// <exception cref="SpectralInitializationException">The drawn matrix cannot be normalised.</exception>
    public void Spectral(ref WeightBuffer<double> weight, string scheme, double gain, SpectralMeasure measure, SpectralMethod method = SpectralMethod.Auto, SpectralPattern? pattern = null, double leakRate = 1)
        => Add(ref weight, scheme, Fill(ref weight, gain, measure, method, pattern, leakRate));

    private SpectralNormalization Fill<T>(
        ref WeightBuffer<T> weight, double gain, SpectralMeasure measure, SpectralMethod method, SpectralPattern? pattern, double leakRate)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        (int rows, int columns) = SpectralNormalizer.Flatten(weight.Shape);
        measure = SpectralNormalizer.Resolve(measure, weight.Shape);
        try
        {
            return Initialize.SpectralInPlace(weight.Values, rows, columns, weight.Key, pattern, gain, measure, method, leakRate, _options);
        }
        catch (SpectralInitializationException refusal)
        {
            throw Named(weight.Name, refusal);
        }
        catch (ArgumentException wrong)
        {
            throw Named(weight.Name, wrong);
        }
    }

    /// <summary>Reports a weight that has been filled by a scheme which measures no stretching factor.</summary>
    public void Add<T>(ref WeightBuffer<T> weight, string scheme)
        where T : unmanaged
        => _entries.Add(Entry(ref weight, scheme));

    private void Add<T>(ref WeightBuffer<T> weight, string scheme, in SpectralNormalization done)
        where T : unmanaged
        => _entries.Add(Entry(ref weight, scheme) with { Measure = done.Measure, Estimate = done.Estimate, Scale = done.Scale });

    private WeightReportEntry Entry<T>(ref WeightBuffer<T> weight, string scheme)
        where T : unmanaged
    {
        ElementRange.Require<T>(ref weight, weight.Values);
        return new()
        {
            Name = weight.Name,
            DeclaringType = _declaringType,
            Shape = weight.Shape,
            ElementType = ElementRange.Name(weight.Element),
            Scheme = scheme,
            Key = weight.Key,
        };
    }
}
