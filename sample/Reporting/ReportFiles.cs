using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace WeightInit.Sample;

/// <summary>Makes the files of a report: the page, the data, each figure in both formats.</summary>
internal static class ReportFiles
{
    public const string Page = "index.html";

    /// <param name="report">Words, tables and figures.</param>
    /// <param name="results">Makes the data file, which lists the names of all files.</param>
    /// <param name="progress">Told how far the work is, from 0 to 1.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IReadOnlyList<ReportFile> Create(
        Report report, Func<IReadOnlyList<string>, byte[]> results, Action<double> progress, CancellationToken cancellation)
    {
        Figure[] figures = report.Sections.SelectMany(section => section.Figures).ToArray();
        Dictionary<string, RenderedFigure> rendered = [];
        List<ReportFile> files = [];
        foreach (Figure figure in figures)
        {
            cancellation.ThrowIfCancellationRequested();
            RenderedFigure image = FigureRenderer.Render(figure);
            rendered.Add(figure.Id, image);
            files.Add(new ReportFile($"{figure.Id}.png", image.Png));
            files.Add(ReportFile.Text($"{figure.Id}.svg", image.Svg));
            progress((double)rendered.Count / (figures.Length + 1));
        }

        files.Add(ReportFile.Text(Page, HtmlPage.Render(report, rendered)));
        List<string> names = [.. files.Select(file => file.Name), ReportManifest.FileName];
        files.Add(new ReportFile(ReportManifest.FileName, results(names)));
        progress(1);
        return files;
    }
}
