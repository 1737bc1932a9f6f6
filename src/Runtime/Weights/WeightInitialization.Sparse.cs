using System;
using System.Linq;
using System.Numerics;

namespace WeightInit;

public sealed partial class WeightInitialization
{
    /// <summary>Prepares a weight whose storage is made anew, because it cannot be changed.</summary>
    /// <param name="weight">The weight, which takes the storage's shape where it has none.</param>
    /// <param name="existing">The member's value, whose shape is checked.</param>
    /// <param name="shape">The adapter's method of that name; so is the next.</param>
    /// <param name="fault">Null where nothing can be wrong.</param>
    /// <param name="flat">Whether the storage knows only its number of elements.</param>
    /// <param name="leastRank">Fewest dimensions that the scheme makes sense for.</param>
    /// <param name="buffer">False where the scheme makes compressed rows.</param>
    /// <exception cref="InvalidOperationException">The shape is not known, or the storage is unfit or of another shape.</exception>
    public void Renew<TStorage, T>(
        ref WeightBuffer<T> weight, TStorage? existing, Func<TStorage, int[]> shape, Func<TStorage, string?>? fault = null, bool flat = false, int leastRank = 1, bool buffer = true)
        where T : unmanaged
        => StorageDoor.Renew(ref weight, existing, shape, fault, flat, leastRank, buffer);

    /// <summary>Draws and normalises a weight by <see cref="SpectralInitAttribute"/>'s scheme in compressed rows.</summary>
    /// <returns>The rows, for the adapter to store.</returns>
    /// <exception cref="SpectralInitializationException">The drawn matrix cannot be normalised.</exception>
    public CsrMatrix<T> SparseSpectral<T>(
        ref WeightBuffer<T> weight, string scheme, double gain, SpectralMeasure measure, SpectralMethod method = SpectralMethod.Auto, SpectralPattern? pattern = null, double leakRate = 1)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        (int rows, int columns) = SpectralNormalizer.Flatten(weight.Shape);
        measure = SpectralNormalizer.Resolve(measure, weight.Shape);
        try
        {
            CsrMatrix<T> matrix = Initialize.SparseSpectral<T>(
                rows, columns, weight.Key, pattern ?? SpectralPattern.Dense, out SpectralNormalization done, gain, measure, method, leakRate, _options);
            ElementRange.Require(ref weight, matrix.Values);
            Add(ref weight, scheme, done);
            return matrix;
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

    private SpectralInitializationException Named(string weight, SpectralInitializationException refusal)
        => new(weight, _entries.Select(static entry => entry.Name), refusal);

    // A shape that was known only now.
    private static InvalidOperationException Named(string weight, ArgumentException wrong)
        => new($"{weight} cannot be initialised and is left as it was: {wrong.Message}", wrong);
}
