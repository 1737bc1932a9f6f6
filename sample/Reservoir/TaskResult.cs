namespace WeightInit.Sample;

/// <summary>Everything found on one series.</summary>
internal sealed record TaskResult
{
    /// <summary>Values of the test shown beside their forecasts.</summary>
    public const int MostShown = 400;

    public required ForecastTask Task { get; init; }

    /// <summary>Nodes of the networks.</summary>
    public required int Nodes { get; init; }

    public required RadiusSweep Sweep { get; init; }

    /// <summary>The radius chosen for one step ahead.</summary>
    public required double OneStepRadius { get; init; }

    /// <summary>The radius chosen for free running.</summary>
    public required double HorizonRadius { get; init; }

    public required MethodResult Persistence { get; init; }

    public required MethodResult Autoregression { get; init; }

    public required MethodResult Reservoir { get; init; }

    public required MethodResult RawReservoir { get; init; }

    /// <summary>The first draw running freely from the start of the test; standardised.</summary>
    public required double[] FreeRun { get; init; }

    /// <summary>The same of the first raw draw.</summary>
    public required double[] RawFreeRun { get; init; }
}
