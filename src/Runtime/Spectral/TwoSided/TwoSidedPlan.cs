namespace WeightInit;

/// <summary>How large both Krylov bases grow, and what must have settled before the first value is believed.</summary>
internal sealed record TwoSidedPlan
{
    /// <summary>Smallest tolerance that vectors in single precision can serve.</summary>
    public const double SmallestTolerance = 1e-7;

    /// <summary>For a dense matrix: the dearer a pass, the more is made of each, as far as a hundred vectors in double precision hold all of it.</summary>
    public static TwoSidedPlan For(int size) => size < 700 ? new() { Most = 40, Kept = 16 } : Large(size);

    /// <summary>For a middle-sized matrix, of which a power is cheap and spreads the moduli apart: A¹³.</summary>
    public static TwoSidedPlan ForPower(int size) => new() { Most = size < 112 ? 14 : 20, Kept = 8, Power = 13, Both = 30, Restarts = 6 };

    /// <summary>For a matrix in compressed rows, to be tried in turn.</summary>
    /// <remarks>A sparse product costs less than orthogonalisation, so the operator is the third power: an odd one, since even powers take
    /// λ and −λ for one. What the third power cannot tell apart the matrix itself may.</remarks>
    public static TwoSidedPlan ForSparse(int size, int power) => size switch
    {
        < 700 => new() { Most = 48, Kept = 20, Power = power },
        < LongSize => Large(size) with { Power = power },
        _ => Large(size) with { Power = power, Patience = 12, Restarts = 120 },
    };

    // Beyond what the dense path can answer there is more patience, for nothing else can help.
    private const int LongSize = StructuredRadius.LargestDense + 1;

    /// <summary>The operator is this power of the matrix.</summary>
    public int Power { get; init; } = 1;

    /// <summary>Vectors in a basis before it is restarted.</summary>
    public required int Most { get; init; }

    /// <summary>Vectors kept at a restart.</summary>
    public required int Kept { get; init; }

    /// <summary>Eigenvalues (a pair counts as two) that must have settled on both sides, the first included.</summary>
    public int Checked { get; init; } = 6;

    /// <summary>Residual, relative to the first value, at which the values after the first count as settled.</summary>
    public double Settled { get; init; } = 1e-3;

    /// <summary>The same for values that lie clearly below the first.</summary>
    public double Clear { get; init; } = 2e-2;

    /// <summary>How many times the larger of the two sides' residuals must lie within the tolerance; it falls fast in a high power.</summary>
    public double Both { get; init; } = 1;

    /// <summary>Restarts before giving up.</summary>
    public int Restarts { get; init; } = 40;

    /// <summary>Restarts without progress before giving up.</summary>
    public int Patience { get; init; } = 6;

    private static TwoSidedPlan Large(int size) => size switch
    {
        < 1700 => new() { Most = 48, Kept = 18, Restarts = 60 },
        < 3000 => new() { Most = 60, Kept = 22, Restarts = 60 },
        < 5000 => new() { Most = 64, Kept = 24, Restarts = 60 },
        _ => new() { Most = 72, Kept = 28, Restarts = 60 },
    };
}
