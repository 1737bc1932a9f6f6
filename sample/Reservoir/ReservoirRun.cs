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
            return new ReportContent(ReservoirReport.Create(result), files => ReservoirJson.Write(result, files));
        }, cancellation);

    private static string Describe(ReservoirPart part) => part switch
    {
        ReservoirPart.Networks => "Series and networks",
        ReservoirPart.Series => "Sunspots, or a series of yours",
        ReservoirPart.MackeyGlass => "Mackey–Glass",
        _ => "Memory against the radius",
    };
}
