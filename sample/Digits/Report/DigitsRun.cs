using System.Threading;
using Spectre.Console;

namespace WeightInit.Sample;

/// <summary>One run of the digits command.</summary>
internal static class DigitsRun
{
    public static void Run(DigitsSettings settings, string output, IAnsiConsole console, CancellationToken cancellation) =>
        ReportRun.Run<DigitsPart>(output, console, part => Describe(part, settings), progress =>
        {
            DigitsResult result = DigitsExperiment.Run(settings, progress, cancellation);
            return new ReportContent(DigitsReport.Create(result), files => DigitsJson.Write(result, files));
        }, cancellation);

    private static string Describe(DigitsPart part, DigitsSettings settings) => part switch
    {
        DigitsPart.Start => "Signal and gradient at the start",
        _ => $"Training networks of {settings.Depths[0]} to {settings.Depths[^1]} layers",
    };
}
