using System.Threading;
using Spectre.Console;

namespace WeightInit.Sample;

/// <summary>One run of the article's command.</summary>
internal static class ArticleRun
{
    public static void Run(ArticleSettings settings, string output, IAnsiConsole console, CancellationToken cancellation) =>
        ReportRun.Run<ArticlePart>(output, console, Describe, progress =>
        {
            ArticleResult result = ArticleExperiment.Run(settings, progress, cancellation);
            return new ReportContent(ArticleReport.Create(result), files => ArticleJson.Write(result, files));
        }, cancellation);

    private static string Describe(ArticlePart part) => part switch
    {
        ArticlePart.Article => "Repeated multiplication",
        ArticlePart.ComplexPair => "A dominant complex pair",
        _ => "Stretching factors to 512 × 512",
    };
}
