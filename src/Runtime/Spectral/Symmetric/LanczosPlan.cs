namespace WeightInit;

/// <summary>How large a Lanczos basis grows, and how sure one must be that no start missed the largest value.</summary>
internal sealed record LanczosPlan
{
    /// <summary>For AᵀA, whose values are none of them negative.</summary>
    public static LanczosPlan Gram { get; } = new();

    /// <summary>For symmetric matrices, either end of whose spectrum may be the larger.</summary>
    public static LanczosPlan BothEnds { get; } = new() { LooksAtBothEnds = true };

    /// <summary>Whether negative values count too.</summary>
    public bool LooksAtBothEnds { get; init; }

    /// <summary>Vectors in the basis before it is restarted, locked ones included.</summary>
    public int Most { get; init; } = 64;

    /// <summary>Vectors kept at a restart, and most that are locked.</summary>
    public int Kept { get; init; } = 16;

    /// <summary>Size of the basis at which the first look is taken.</summary>
    public int FirstLook { get; init; } = 16;

    /// <summary>Vectors from one look to the next.</summary>
    public int LookEvery { get; init; } = 4;

    /// <summary>Restarts of one start before giving up.</summary>
    public int Restarts { get; init; } = 40;

    /// <summary>Starts and sharpenings before giving up: each resolves one more of several values that lie closer together than a residual.</summary>
    public int Stages { get; init; } = 24;

    /// <summary>Probability that an eigenvalue above the bound goes unseen by the last start.</summary>
    public double Unseen { get; init; } = 1e-4;
}
