using System.Threading;

namespace WeightInit;

/// <summary>How a spectral radius or norm is computed.</summary>
public sealed record SpectralOptions
{
    internal const long UsualCopyLimit = 32 << 20;

    /// <summary>The options that a call without options gets.</summary>
    public static SpectralOptions Default { get; } = new();

    /// <summary>Largest relative error of the value (not of the residual); 1e-6 by default.</summary>
    public double Tolerance { get; init; } = 1e-6;

    /// <summary>How the value is found; by default the cheapest method that is right for the matrix.</summary>
    public SpectralMethod Method { get; init; } = SpectralMethod.Auto;

    /// <summary>Largest number of products of the matrix with a vector before an iteration gives up; 0 (the default) lets
    /// the engine decide. What then happens (the dense path, or an estimate that says it is not converged) depends on the size.</summary>
    public long Budget { get; init; }

    /// <summary>Names the random starting vectors of the iterations, together with the matrix's values (of an operator alone). Another
    /// key gives the same value within the tolerance, in other bits.</summary>
    public WeightKey StartKey { get; init; }

    /// <summary>Number of threads; 0 (the default) takes all processors. The result is the same, bit for bit, for any number.</summary>
    public int DegreeOfParallelism { get; init; }

    /// <summary>Most bytes that copies of the matrix in single precision may take while it is multiplied beyond 256 rows; 32 MiB by default, 0 for none.</summary>
    /// <remarks>The result has the same bits with copies and without. Without them nothing is held beside the matrix but vectors, and a
    /// matrix in double precision takes about one and a half to three times as long, one in compressed rows three times. A dense float matrix needs
    /// none, unless its largest value lies outside 2⁻³⁰ … 2³⁰.</remarks>
    public long CopyLimit { get; init; } = UsualCopyLimit;

    /// <summary>Cancels a long computation.</summary>
    public CancellationToken CancellationToken { get; init; }
}
