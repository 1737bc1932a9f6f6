namespace WeightInit;

/// <summary>Which connections a matrix has and what their values are drawn from, before it is normalised.</summary>
public sealed record SpectralPattern
{
    internal static SpectralPattern Dense { get; } = new();

    /// <summary>Probability of each connection, above 0 and at most 1 (the default). Decided for each place by itself.</summary>
    public double Density { get; init; } = 1;

    /// <summary>Connections of every row, chosen without repetition: a fixed in-degree. 0 (the default) leaves it to the density.</summary>
    public int Connections { get; init; }

    /// <summary>What a connection's value is drawn from.</summary>
    public SpectralDistribution Distribution { get; init; }

    /// <summary>Which units of a square matrix are connected.</summary>
    public SpectralTopology Topology { get; init; }

    /// <summary>Units that a jump of <see cref="SpectralTopology.CycleJumps"/> passes to; 0 (the default) takes ⌊√size⌋, 2 at least.</summary>
    public int JumpLength { get; init; }
}
