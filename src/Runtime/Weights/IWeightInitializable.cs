namespace WeightInit;

/// <summary>A model whose annotated weights initialise themselves; implemented by generated code.</summary>
public interface IWeightInitializable
{
    /// <summary>Allocates the weights that are null and fills all of them.</summary>
    /// <param name="key">Seed or key; without one, the seed of <see cref="WeightModelAttribute"/>, or 0.</param>
    /// <param name="options">How to compute; never changes a value.</param>
    /// <returns>What was done to each weight.</returns>
    /// <exception cref="SpectralInitializationException">A weight cannot be normalised.</exception>
    WeightReport InitializeWeights(WeightKey key = default, WeightInitOptions? options = null);

    /// <summary>Measures the stored weights anew.</summary>
    /// <param name="options">How to compute.</param>
    /// <returns>What each weight measures.</returns>
    /// <exception cref="System.InvalidOperationException">A weight is null.</exception>
    WeightVerification VerifyWeights(WeightInitOptions? options = null);
}
