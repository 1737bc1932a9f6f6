using System;
using System.Collections.Generic;
using System.Threading;
using Spectre.Console;

namespace WeightInit.Sample;

/// <summary>One run of the command: experiment, figures, terminal, report folder.</summary>
internal static class ArticleRun
{
    public static void Run(ArticleSettings settings, string output, IAnsiConsole console, CancellationToken cancellation)
    {
        ReportFolder folder = new(output);
        folder.EnsureWritable();
        (Report report, IReadOnlyList<ReportFile> files) = console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context => Work(settings, context, cancellation));
        folder.Write(files, cancellation);
        TerminalReport.Write(console, report);
        console.WriteLine();
        console.WriteLine($"Report: {System.IO.Path.Combine(folder.Path, ReportFiles.Page)}");
    }

    private static (Report Report, IReadOnlyList<ReportFile> Files) Work(ArticleSettings settings, ProgressContext context, CancellationToken cancellation)
    {
        Dictionary<ArticlePart, ProgressTask> tasks = [];
        foreach (ArticlePart part in Enum.GetValues<ArticlePart>())
        {
            tasks[part] = context.AddTask(Describe(part), autoStart: false, maxValue: 1);
        }

        void Progress(ArticlePart part, double done)
        {
            ProgressTask task = tasks[part];
            if (!task.IsStarted)
            {
                task.StartTask();
            }

            task.Value = done;
        }

        ArticleResult result = ArticleExperiment.Run(settings, Progress, cancellation);
        Report report = ArticleReport.Create(result);
        IReadOnlyList<ReportFile> files = ReportFiles.Create(
            report, names => ArticleJson.Write(result, names), done => Progress(ArticlePart.Report, done), cancellation);
        return (report, files);
    }

    private static string Describe(ArticlePart part) => part switch
    {
        ArticlePart.Article => "Repeated multiplication",
        ArticlePart.ComplexPair => "A dominant complex pair",
        ArticlePart.CircularLaw => "Stretching factors to 512 × 512",
        _ => "Figures and report",
    };
}
