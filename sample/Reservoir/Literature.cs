using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>Published figures, each in the measure of its paper, and ours in the same measure beside them.</summary>
internal static class Literature
{
    /// <summary>
    /// The years of the literature's tests of the sunspots, fitted on 1700 to 1920 (Weigend, Rumelhart and Huberman, NIPS 3, 1990).
    /// Its figures are not quoted: they could not be checked against the papers.
    /// </summary>
    private static readonly (int First, int Last)[] _years = [(1921, 1955), (1956, 1979), (1980, 2008)];

    public static ReportTable Sunspots(TaskResult result) => new(
        "Sunspots one step ahead on the years that the literature tests (from Weigend, Rumelhart and Huberman, NIPS 3, 1990, on; its figures are not quoted, since they could not be checked), all fitted on 1700 to 1920: mean squared error ÷ variance of the whole series",
        ["", .. _years.Select(static years => string.Create(CultureInfo.InvariantCulture, $"{years.First}–{years.Last}"))],
        new[] { result.Persistence, result.Autoregression, result.Reservoir, result.RawReservoir }
            .Select(method => (IReadOnlyList<string>)[method.Name, .. _years.Select(years => RelativeVariance(result.Task, method, years.First, years.Last))])
            .ToList());

    /// <summary>Figures of GMD report 148 from its section 6.4, where the self-organising map is quoted; of the Science paper log₁₀ = −4.2.</summary>
    public static ReportTable MackeyGlass(TaskResult result) => new(
        "Mackey–Glass, τ = 17, 84 steps ahead in the literature (NRMSE)",
        ["", "nodes", "values before the test", "NRMSE"],
        [
            ["self-organising map with local models (Vesanto 1997, quoted in the next)", "10,000", "50,000 or 10,000", "0.0088"],
            ["echo state network (Jaeger, GMD report 148, 2001, section 6.4)", "400", "3,000", "2.8e-4"],
            ["echo state network (the same)", "400", "21,000", "1.2e-4"],
            ["echo state network (Jaeger and Haas, Science 304, 78–80, 2004)", "1,000", "3,000", "6.3e-5"],
            [
                "ours at the radius chosen, mean over draws",
                Numbers.Whole(result.Nodes),
                result.Task.Split.TestStart.ToString("N0", CultureInfo.InvariantCulture),
                ReservoirTables.Error(result.Reservoir.TestHorizon.Average()),
            ],
        ]);

    private static string RelativeVariance(ForecastTask task, MethodResult method, int firstYear, int lastYear)
    {
        double mean = task.Series.Values.Average();
        double variance = task.Series.Values.Average(value => (value - mean) * (value - mean));
        int first = firstYear - WeightInit.Sample.Sunspots.FirstYear;
        int count = lastYear - firstYear + 1;
        double error = method.OneStepForecasts.Average(forecasts => Enumerable.Range(first, count).Average(index =>
        {
            double difference = task.Restore(forecasts[index - task.Split.TestStart]) - task.Series.Values[index];
            return difference * difference;
        }));
        return (error / variance).ToString("0.000", CultureInfo.InvariantCulture);
    }
}
