using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.Threading;
using System.Threading.Tasks;

namespace WeightInit.Sample;

/// <summary>The program without its process: arguments in, exit code out.</summary>
internal static class SampleApp
{
    /// <summary>After Ctrl+C the work in hand has this long to end; nothing is written until all of it is there, so killing it harms nothing.</summary>
    private static readonly TimeSpan TerminationTimeout = TimeSpan.FromSeconds(5);

    public static async Task<int> RunAsync(string[] args, SampleHost host, CancellationToken cancellation)
    {
        // A file named @m.csv is a file, not a list of arguments.
        RootCommand commands = ArticleCommand.Create(host);
        commands.Subcommands.Add(ReservoirCommand.Create(host));
        commands.Subcommands.Add(DigitsCommand.Create(host));
        ParseResult parsed = commands.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            host.Error.WriteLine(OneLine.Of($"error: {parsed.Errors[0].Message} (--help lists the options)"));
            return ExitCode.Failure;
        }

        InvocationConfiguration configuration = new()
        {
            Output = host.Output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TerminationTimeout,
        };
        return await parsed.InvokeAsync(configuration, cancellation);
    }

    /// <summary>Runs the work of a command off the caller's thread and turns what may go wrong into a line and an exit code.</summary>
    public static Task<int> GuardAsync(SampleHost host, CancellationToken cancellation, Action work) => Task.Run(() =>
    {
        try
        {
            work();
            return ExitCode.Success;
        }
        catch (SampleException error)
        {
            host.Error.WriteLine($"error: {error.Message}");
            return ExitCode.Failure;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            host.Error.WriteLine("cancelled; nothing was written");
            return ExitCode.Cancelled;
        }
    });
}
