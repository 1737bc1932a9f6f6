namespace WeightInit;

/// <summary>How a stretching factor is computed.</summary>
public enum SpectralMethod
{
    /// <summary>The cheapest method that is right for the matrix.</summary>
    Auto = 0,

    /// <summary>All eigenvalues or singular values by QR on the dense matrix: the exact path.</summary>
    Dense = 1,

    /// <summary>A Krylov method (Krylov–Schur for the radius, Golub–Kahan–Lanczos for the norm) with checked dominance.</summary>
    Krylov = 2,

    /// <summary>Power iteration with a two-term fit, which catches the dominant complex pair.</summary>
    PowerIteration = 3,
}
