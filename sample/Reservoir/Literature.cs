using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>Published figures, each in the measure of its paper, and ours in the same measure beside them.</summary>
internal static class Literature
{
    /// <summary>
    /// The variance of the whole sunspot series by which the literature divides the mean squared error (Weigend, Huberman
    /// and Rumelhart, International Journal of Neural Systems 1, 1990).
    /// </summary>
    private const double SunspotVariance = 1535;

    public static ReportTable Sunspots(TaskResult result) => new(
        "Sunspots one step ahead as the literature measures them: mean squared error ÷ 1535, all fitted on 1700 to 1920",
        ["", "1921–1955", "1956–1979"],
        [
            ["threshold autoregression (Tong and Lim 1980, J. R. Stat. Soc. B 42)", "0.097", "0.28"],
            ["network with weight elimination (Weigend et al. 1990)", "0.086", "0.35"],
            ["linear autoregression of 12 values (Svarer, Hansen and Larsen 1993, who quote all three)", "0.130", "0.37"],
            Ours("ours: linear autoregression", result, result.Autoregression),
            Ours("ours: reservoir at the radius chosen, mean over draws", result, result.Reservoir),
            Ours("ours: raw Gaussian, mean over draws", result, result.RawReservoir),
        ]);

    public static ReportTable MackeyGlass(TaskResult result) => new(
        "Mackey–Glass, τ = 17, 84 steps ahead in the literature (NRMSE)",
        ["", "nodes", "values fitted", "NRMSE"],
        [
            ["self-organising map with local models (Vesanto 1997, as quoted by Jaeger 2001)", "10,000", "about 50,000", "0.0088"],
            ["echo state network (Jaeger, GMD report 148, 2001)", "400", "3,000", "2.8e-4"],
            ["echo state network (the same)", "400", "21,000", "1.2e-4"],
            ["echo state network (Jaeger and Haas, Science 304, 2004)", "1,000", "3,000", "6.3e-5"],
            [
                "ours at the radius chosen, mean over draws",
                Numbers.Whole(result.Nodes),
                (result.Task.Split.TestStart - result.Task.Split.Washout).ToString("N0", CultureInfo.InvariantCulture),
                ReservoirTables.Error(result.Reservoir.TestHorizon.Average()),
            ],
        ]);

    private static IReadOnlyList<string> Ours(string name, TaskResult result, MethodResult method) =>
        [name, RelativeVariance(result.Task, method, 1921, 1955), RelativeVariance(result.Task, method, 1956, 1979)];

    private static string RelativeVariance(ForecastTask task, MethodResult method, int firstYear, int lastYear)
    {
        int first = firstYear - WeightInit.Sample.Sunspots.FirstYear;
        int count = lastYear - firstYear + 1;
        double mean = method.OneStepForecasts.Average(forecasts => Enumerable.Range(first, count).Average(index =>
        {
            double error = task.Restore(forecasts[index - task.Split.TestStart]) - task.Series.Values[index];
            return error * error;
        }));
        return (mean / SunspotVariance).ToString("0.000", CultureInfo.InvariantCulture);
    }
}
