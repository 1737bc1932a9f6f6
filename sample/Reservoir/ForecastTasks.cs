using System.IO;

namespace WeightInit.Sample;

/// <summary>The series forecast, each with its split and how the network takes it in.</summary>
internal static class ForecastTasks
{
    // Set by hand, on validation errors alone: leak rates 0.3 to 1 and input scales 0.1 to 1 were tried on the sunspots.
    private static readonly ReservoirDynamics Yearly = new(LeakRate: 0.5, InputScale: 0.1, BiasScale: 0.2);
    private static readonly ReservoirDynamics Smooth = new(LeakRate: 0.5, InputScale: 0.3, BiasScale: 0.2);

    /// <summary>Chosen on the years 1801 to 1920 in three parts, tested from 1921 as in the literature.</summary>
    public static ForecastTask Sunspots(int horizon) => Create(
        "sunspots", WeightInit.Sample.Sunspots.Read(), new TimeSplit(Year(1724), [Year(1801), Year(1841), Year(1881)], Year(1921), Year(2009)), horizon, Yearly);

    /// <summary>3,000 values before the test, as Jaeger and Haas (2004) have; the horizon of 84 steps is theirs too.</summary>
    public static ForecastTask MackeyGlass(bool isQuick)
    {
        TimeSplit split = isQuick ? new TimeSplit(100, [800], 1200, 1700) : new TimeSplit(100, [2000], 3000, 5084);
        return Create("mackey-glass", WeightInit.Sample.MackeyGlass.Series(split.End), split, 84, Smooth);
    }

    /// <exception cref="SampleException">The file cannot be read, or is too short for the horizon.</exception>
    public static ForecastTask File(string file, string? column, int horizon)
    {
        double[] values = SeriesReader.Read(DataFile.Load(file), column);
        TimeSeries series = new(column ?? Path.GetFileName(file), 1, "row", values);
        return Create("series", series, TimeSplit.Of(values.Length), horizon, Yearly);
    }

    private static ForecastTask Create(string id, TimeSeries series, TimeSplit split, int horizon, ReservoirDynamics dynamics) =>
        horizon < split.ShortestPart
            ? new ForecastTask(id, series, split, horizon) { Dynamics = dynamics }
            : throw new SampleException($"--horizon {horizon}: {series.Name} is validated in parts of {split.ShortestPart} values, so that at most {split.ShortestPart - 1} steps can be measured");

    private static int Year(int year) => year - WeightInit.Sample.Sunspots.FirstYear;
}
