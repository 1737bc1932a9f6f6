namespace WeightInit.Sample;

/// <summary>Everything the experiment found: pure data, the same for the same settings.</summary>
internal sealed record ReservoirResult
{
    public required ReservoirSettings Settings { get; init; }

    public required TimeSeries[] Series { get; init; }
}
