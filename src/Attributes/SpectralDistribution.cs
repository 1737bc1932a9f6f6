namespace WeightInit;

/// <summary>What a connection's value is drawn from before the matrix is normalised.</summary>
public enum SpectralDistribution
{
    /// <summary>Standard normal.</summary>
    Normal = 0,

    /// <summary>Uniform on (−1, 1).</summary>
    Uniform = 1,

    /// <summary>−1 or 1, with equal probability: one strength for all connections.</summary>
    Sign = 2,
}
