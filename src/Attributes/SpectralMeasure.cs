namespace WeightInit;

/// <summary>What is taken for the stretching factor of a matrix.</summary>
public enum SpectralMeasure
{
    /// <summary><see cref="Radius"/> when the matrix is square, <see cref="Norm"/> when it is not.</summary>
    Auto = 0,

    /// <summary>The spectral radius: the modulus of the dominant eigenvalue. Square matrices only.</summary>
    Radius = 1,

    /// <summary>The spectral norm: the largest singular value. Any shape.</summary>
    Norm = 2,
}
