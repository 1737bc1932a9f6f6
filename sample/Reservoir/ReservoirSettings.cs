namespace WeightInit.Sample;

/// <summary>What a run of the reservoir experiment depends on.</summary>
internal sealed record ReservoirSettings
{
    public const ulong DefaultSeed = 1;
    public const int DefaultNodes = 500;
    public const int QuickNodes = 100;
    public const int LeastNodes = 20;
    public const int MostNodes = 2000;

    /// <summary>Five years of sunspots: about half a cycle.</summary>
    public const int DefaultHorizon = 5;

    public const int MostHorizon = 1000;

    public ulong Seed { get; init; } = DefaultSeed;

    /// <summary>A small cut of everything.</summary>
    public bool Quick { get; init; }

    /// <summary>Nodes of the forecasting networks.</summary>
    public int Nodes { get; init; } = DefaultNodes;

    /// <summary>A file with a series of the user's own in place of the sunspots, or null.</summary>
    public string? SeriesFile { get; init; }

    /// <summary>The column of that file; null where it has only one.</summary>
    public string? Column { get; init; }

    /// <summary>Steps after which the free-running forecast of the sunspots, or of that file, is measured.</summary>
    public int Horizon { get; init; } = DefaultHorizon;

    /// <summary>Independent networks.</summary>
    public int Draws => Quick ? 2 : 10;

    /// <summary>Nodes of the networks whose memory is measured.</summary>
    public int MemoryNodes => Quick ? 40 : 100;

    public double[] Radii => Quick ? RadiusSweep.QuickRadii : RadiusSweep.AllRadii;
}
