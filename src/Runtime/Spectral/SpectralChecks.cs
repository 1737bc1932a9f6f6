using System;

namespace WeightInit;

/// <summary>What was looked at before a spectral estimate was called converged.</summary>
/// <remarks>A small residual proves that <em>an</em> eigenvalue was found, not that it is the dominant one: the checks are
/// what speaks for dominance.</remarks>
[Flags]
public enum SpectralChecks
{
    /// <summary>Nothing beyond the iteration's own convergence.</summary>
    None = 0,

    /// <summary>The residual and the eigenvalue's condition bound the error of the value.</summary>
    Residual = 1,

    /// <summary>Further values beyond the first settled as well, all of them smaller.</summary>
    SettledBeyondFirst = 2,

    /// <summary>An independent second start, freed of what the first had found, showed nothing larger; or a second full run agreed.</summary>
    IndependentStart = 4,

    /// <summary>That second start, multiplied again and again, grew no faster than the value allows.</summary>
    ProbeGrowth = 8,

    /// <summary>The zero pattern was used: triangular, block, nilpotent or periodic structure solved block by block.</summary>
    Structure = 16,

    /// <summary>All eigenvalues (or singular values) were computed, so none can be missed.</summary>
    WholeSpectrum = 32,
}
