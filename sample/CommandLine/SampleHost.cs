using System;
using System.IO;
using Spectre.Console;

namespace WeightInit.Sample;

/// <summary>What a run talks to: a process gives it its streams, a test gives it strings.</summary>
/// <param name="Output">Where help goes.</param>
/// <param name="Error">Where errors go, one line each.</param>
/// <param name="Console">Where tables and progress go.</param>
internal sealed record SampleHost(TextWriter Output, TextWriter Error, IAnsiConsole Console)
{
    public static SampleHost ForTerminal()
    {
        IAnsiConsole console = AnsiConsole.Console;
        if (System.Console.IsOutputRedirected)
        {
            // A file or pipe has no width; the default of 80 would break the tables.
            console.Profile.Width = 160;
        }

        return new SampleHost(System.Console.Out, System.Console.Error, console);
    }
}
