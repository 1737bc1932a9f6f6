namespace WeightInit.Sample;

/// <summary>What a run of the reservoir experiment depends on.</summary>
internal sealed record ReservoirSettings
{
    public const ulong DefaultSeed = 1;

    public ulong Seed { get; init; } = DefaultSeed;

    /// <summary>A small cut of everything.</summary>
    public bool Quick { get; init; }

    /// <summary>A file with a series of the user's own in place of the sunspots, or null.</summary>
    public string? SeriesFile { get; init; }

    /// <summary>The column of that file; null where it has only one.</summary>
    public string? Column { get; init; }
}
