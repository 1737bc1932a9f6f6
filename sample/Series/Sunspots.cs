namespace WeightInit.Sample;

/// <summary>The yearly sunspot numbers that the assembly carries.</summary>
internal static class Sunspots
{
    public const int FirstYear = 1700;

    private const string File = "sunspots.csv";

    public static TimeSeries Read() =>
        new("Sunspots", FirstYear, "year", SeriesReader.Read(DataFile.Parse(File, DataResource.Bytes(File)), "SUNACTIVITY"));
}
