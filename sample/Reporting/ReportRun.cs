using System;
using System.Collections.Generic;
using System.Threading;
using Spectre.Console;

namespace WeightInit.Sample;

/// <summary>What an experiment hands over to be reported.</summary>
/// <param name="Report">Words, tables and figures.</param>
/// <param name="Results">Makes the data file, which lists the names of all files.</param>
internal sealed record ReportContent(Report Report, Func<IReadOnlyList<string>, byte[]> Results);

/// <summary>One run of a command: experiment with progress, figures, report folder, terminal.</summary>
internal static class ReportRun
{
    /// <summary>Last line of progress: rendering the figures.</summary>
    public const string ReportPart = "Figures and report";

    /// <typeparam name="TPart">The parts of the experiment, in their order.</typeparam>
    /// <param name="output">The report's folder; written whole after the work, or not at all.</param>
    /// <param name="console">Where progress and tables go.</param>
    /// <param name="describe">A part in words.</param>
    /// <param name="work">The experiment; it tells how far each part is, from 0 to 1, from any thread.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static void Run<TPart>(
        string output, IAnsiConsole console, Func<TPart, string> describe, Func<Action<TPart, double>, ReportContent> work, CancellationToken cancellation)
        where TPart : struct, Enum
    {
        ReportFolder folder = new(output);
        folder.EnsureWritable();
        (Report report, IReadOnlyList<ReportFile> files) = console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context => Work(context, describe, work, cancellation));
        folder.Write(files, cancellation);
        TerminalReport.Write(console, report);
        console.WriteLine();
        console.WriteLine($"Report: {System.IO.Path.Combine(folder.Path, ReportFiles.Page)}");
    }

    private static (Report Report, IReadOnlyList<ReportFile> Files) Work<TPart>(
        ProgressContext context, Func<TPart, string> describe, Func<Action<TPart, double>, ReportContent> work, CancellationToken cancellation)
        where TPart : struct, Enum
    {
        Dictionary<TPart, ProgressTask> tasks = [];
        foreach (TPart part in Enum.GetValues<TPart>())
        {
            tasks[part] = context.AddTask(describe(part), autoStart: false, maxValue: 1);
        }

        ProgressTask rendering = context.AddTask(ReportPart, autoStart: false, maxValue: 1);
        ReportContent content = work((part, done) => Show(tasks[part], done));
        IReadOnlyList<ReportFile> files = ReportFiles.Create(content.Report, content.Results, done => Show(rendering, done), cancellation);
        return (content.Report, files);
    }

    private static void Show(ProgressTask task, double done)
    {
        if (!task.IsStarted)
        {
            task.StartTask();
        }

        task.Value = done;
    }
}
