namespace WeightInit.Sample;

/// <summary>Everything the experiment found: pure data, the same for the same settings.</summary>
internal sealed record ReservoirResult
{
    public required ReservoirSettings Settings { get; init; }

    /// <summary>The sunspots, or the user's series.</summary>
    public required TaskResult Series { get; init; }

    public required TaskResult MackeyGlass { get; init; }

    /// <summary>One a radius, then the raw draws.</summary>
    public required MemoryPoint[] Memory { get; init; }

    /// <summary>One a radius, then the raw draws.</summary>
    public required ForgettingPoint[] Forgetting { get; init; }

    /// <summary>The spectral radii of the raw draws of the forecasting networks.</summary>
    public required double[] RawRadii { get; init; }
}
