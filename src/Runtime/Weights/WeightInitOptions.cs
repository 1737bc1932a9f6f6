using System.Threading;

namespace WeightInit;

/// <summary>How weights are computed; never which values they get.</summary>
public sealed record WeightInitOptions
{
    /// <summary>Cancels a long initialisation; weights already written stay, the one in hand is left as it was.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Number of threads; 0 (the default) takes all processors. The weights are the same for any number.</summary>
    public int DegreeOfParallelism { get; init; }

    /// <summary>Largest relative error of a stretching factor; 1e-6 by default.</summary>
    public double Tolerance { get; init; } = 1e-6;

    /// <summary>Most bytes that working copies of a weight may take while its stretching factor is computed; 32 MiB by default, 0 for none.
    /// The weights are the same; <see cref="SpectralOptions.CopyLimit"/> says what the copies are good for.</summary>
    public long CopyLimit { get; init; } = SpectralOptions.UsualCopyLimit;

    /// <summary>Whether what is filled is nobody else's yet, so that a cancelled call may leave it half filled.</summary>
    internal bool OwnsDestination { get; init; }

    /// <summary>The models that this run has reached, handed from a model to the modules inside it.</summary>
    internal ModuleVisit? Visit { get; init; }
}
