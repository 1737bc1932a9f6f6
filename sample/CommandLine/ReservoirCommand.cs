using System.CommandLine;

namespace WeightInit.Sample;

/// <summary>reservoir: echo state networks forecast two series.</summary>
internal static class ReservoirCommand
{
    public static Command Create(SampleHost host)
    {
        Option<ulong> seed = CommonOptions.Seed(ReservoirSettings.DefaultSeed);
        Option<bool> quick = CommonOptions.Quick();
        Option<int> nodes = NumberOption.Create(
            "--nodes", "Nodes of the networks that forecast", ReservoirSettings.LeastNodes, ReservoirSettings.MostNodes, ReservoirSettings.DefaultNodes);
        Option<int> horizon = NumberOption.Create(
            "--horizon", "Steps after which the free-running forecast of the sunspots, or of --series, is measured", 1, ReservoirSettings.MostHorizon, ReservoirSettings.DefaultHorizon);
        Option<string?> series = new("--series")
        {
            Description = "Forecast the series in this file in place of the sunspots: CSV (comma, semicolon or tab) with a line of headers",
            HelpName = "file",
        };
        Option<string?> column = new("--column")
        {
            Description = "Header of the numeric column of that file; may be left out where it has only one",
            HelpName = "name",
        };
        Option<string?> output = CommonOptions.Output("reservoir");
        Command command = new("reservoir", "Echo state networks forecast sunspots and a chaotic series, at one spectral radius after another.")
        {
            seed, quick, nodes, series, column, horizon, output,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(column) is not null && result.GetResult(series) is null)
            {
                result.AddError("--column names a column of the file of --series, which is not given");
            }
        });
        command.SetAction((parsed, cancellation) => SampleApp.GuardAsync(host, cancellation, () => ReservoirRun.Run(
            new ReservoirSettings
            {
                Seed = parsed.GetValue(seed),
                Quick = parsed.GetValue(quick),
                Nodes = parsed.GetValue(quick) && parsed.GetResult(nodes) is not { Implicit: false } ? ReservoirSettings.QuickNodes : parsed.GetValue(nodes),
                Horizon = parsed.GetValue(horizon),
                SeriesFile = parsed.GetValue(series),
                Column = parsed.GetValue(column),
            },
            parsed.GetValue(output) ?? RepositoryFolder.Artifacts("reservoir"),
            host.Console,
            cancellation)));
        return command;
    }
}
