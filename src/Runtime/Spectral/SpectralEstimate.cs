namespace WeightInit;

/// <summary>A spectral radius or norm, and how it is known.</summary>
public readonly record struct SpectralEstimate
{
    /// <summary>The stretching factor: modulus of the dominant eigenvalue, or largest singular value.</summary>
    public double Value { get; init; }

    /// <summary>Bound on the absolute error of <see cref="Value"/>.</summary>
    public double ErrorBound { get; init; }

    /// <summary>Whether the dominant eigenvalue is one of a complex conjugate pair.</summary>
    public bool IsComplexPair { get; init; }

    /// <summary>Norm of the residual of the dominant eigenpair or singular triplet; 0 where the method has none.</summary>
    public double Residual { get; init; }

    /// <summary>Number of products of the matrix with a vector; 0 for the dense method.</summary>
    public long Products { get; init; }

    /// <summary>The method that gave the value; never <see cref="SpectralMethod.Auto"/>.</summary>
    public SpectralMethod Method { get; init; }

    /// <summary>What speaks for the value being the dominant one.</summary>
    public SpectralChecks Checks { get; init; }

    /// <summary>Whether the value is within the tolerance asked for. Where false, do not use it.</summary>
    public bool Converged { get; init; }
}
