using System.Linq;
using System.Threading;
using Spectre.Console;

namespace WeightInit.Sample;

/// <summary>One run of the reservoir command.</summary>
internal static class ReservoirRun
{
    public static void Run(ReservoirSettings settings, string output, IAnsiConsole console, CancellationToken cancellation) =>
        ReportRun.Run<ReservoirPart>(output, console, Describe, progress =>
        {
            ReservoirResult result = ReservoirExperiment.Run(settings, progress, cancellation);
            return new ReportContent(ReservoirReport.Create(result), files => ResultsJson.Write("reservoir", files, writer =>
            {
                foreach (TimeSeries series in result.Series)
                {
                    writer.WriteNumbers(series.Name, series.Values);
                }
            }));
        }, cancellation);

    private static string Describe(ReservoirPart part) => "Series";
}
