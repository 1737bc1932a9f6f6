namespace WeightInit;

/// <summary>How large a Krylov basis grows, and what must have settled before its first value is believed.</summary>
internal sealed record KrylovPlan
{
    /// <summary>For eigenvalues of any matrix.</summary>
    public static KrylovPlan General { get; } = new();

    /// <summary>Vectors in the basis before it is restarted.</summary>
    public int Most { get; init; } = 64;

    /// <summary>Vectors kept at a restart.</summary>
    public int Kept { get; init; } = 24;

    /// <summary>Eigenvalues (a pair counts as two) that must have settled, the first included.</summary>
    public int Checked { get; init; } = 6;

    /// <summary>Residual, relative to the first value, at which the values after the first count as settled.</summary>
    public double Settled { get; init; } = 1e-3;

    /// <summary>Vectors of the last check's second start.</summary>
    public int Probe { get; init; } = 12;

    /// <summary>Size of the basis at which the first look is taken, before it is full.</summary>
    public int FirstLook { get; init; } = 64;

    /// <summary>Vectors from one look to the next.</summary>
    public int LookEvery { get; init; } = 20;

    /// <summary>Restarts before giving up where the caller sets no budget.</summary>
    public int Restarts { get; init; } = 40;
}
