using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Spectre.Console;
using WeightInit.Sample;

namespace WeightInit.SampleTests;

/// <summary>The program run within the test: exit code and all it wrote.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Error)
{
    /// <param name="terminal">Whether the console is a terminal, on which progress is drawn, or a pipe.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <param name="args">The command line.</param>
    public static async Task<SampleRun> Of(bool terminal, CancellationToken cancellation, params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = terminal ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 160;
        int exitCode = await SampleApp.RunAsync(args, new SampleHost(output, error, console), cancellation);
        return new SampleRun(exitCode, output.ToString(), error.ToString());
    }

    public static Task<SampleRun> Of(params string[] args) => Of(terminal: false, CancellationToken.None, args);
}
