using System.Linq;

namespace WeightInit.Sample;

/// <summary>The result in words, tables and figures.</summary>
internal static class ReservoirReport
{
    public static Report Create(ReservoirResult result) => new(
        "Reservoirs that forecast",
        ["The data behind the figures and tables are in results.json, with all their digits."],
        result.Series.Select((series, index) => new ReportSection(
            series.Name,
            [$"{series.Length} values."],
            [],
            [
                new Figure($"series-{index + 1}", series.Name, () => LineChart.Draw(
                    series.Name, new ChartAxis(series.TimeLabel), new ChartAxis("value"),
                    [new ChartSeries(series.Name, Enumerable.Range(0, series.Length).Select(series.TimeOf).ToArray(), series.Values)])),
            ])).ToArray());
}
