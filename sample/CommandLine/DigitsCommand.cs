using System.CommandLine;

namespace WeightInit.Sample;

/// <summary>digits: networks of 2 to 60 layers learn handwritten digits, from one initialisation after another.</summary>
internal static class DigitsCommand
{
    public static Command Create(SampleHost host)
    {
        Option<ulong> seed = CommonOptions.Seed(DigitsSettings.DefaultSeed);
        Option<bool> quick = CommonOptions.Quick();
        Option<string?> data = new("--data")
        {
            Description = "Learn the digits in this file in place of the 1,797 of UCI: CSV, gzipped or not; an image a line, 64 pixels from 0 to 16 and the digit",
            HelpName = "file",
        };
        Option<string?> output = CommonOptions.Output("digits");
        Command command = new("digits", "Networks of 2 to 60 layers learn handwritten digits, from one initialisation after another.")
        {
            seed, quick, data, output,
        };
        command.SetAction((parsed, cancellation) => SampleApp.GuardAsync(host, cancellation, () => DigitsRun.Run(
            new DigitsSettings
            {
                Seed = parsed.GetValue(seed),
                Quick = parsed.GetValue(quick),
                DataFile = parsed.GetValue(data),
            },
            parsed.GetValue(output) ?? RepositoryFolder.Artifacts("digits"),
            host.Console,
            cancellation)));
        return command;
    }
}
