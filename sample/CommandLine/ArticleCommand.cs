using System.CommandLine;
using System.Threading;

namespace WeightInit.Sample;

/// <summary>The program's own command: the article's experiment. The other experiments are sub-commands of it.</summary>
internal static class ArticleCommand
{
    public static RootCommand Create(SampleHost host)
    {
        Option<int> size = NumberOption.Create("--size", "Rows and columns of the Gaussian matrix", 1, MatrixReader.MaxSize, ArticleSettings.DefaultSize);
        Option<ulong> seed = CommonOptions.Seed(ArticleSettings.DefaultSeed);
        Option<int> steps = NumberOption.Create("--steps", "Multiplications by the matrix", ArticleSettings.LeastSteps, ArticleSettings.MostSteps, ArticleSettings.DefaultSteps);
        Option<string?> matrix = new("--matrix")
        {
            Description = "Take the square matrix in this file in place of a draw: CSV (comma, semicolon or tab) or MatrixMarket",
            HelpName = "file",
        };
        Option<string?> output = CommonOptions.Output("sample");
        RootCommand command = new("Why weights are divided by their stretching factor: the experiment, with a report of tables and figures.")
        {
            size, seed, steps, matrix, output,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(size) is { Implicit: false } && result.GetResult(matrix) is not null)
            {
                result.AddError("--size and --matrix exclude each other: the file has its own size");
            }
        });
        command.SetAction((parsed, cancellation) => SampleApp.GuardAsync(host, cancellation, () => ArticleRun.Run(
            new ArticleSettings
            {
                Size = parsed.GetValue(size),
                Seed = parsed.GetValue(seed),
                Steps = parsed.GetValue(steps),
                MatrixFile = parsed.GetValue(matrix),
            },
            parsed.GetValue(output) ?? RepositoryFolder.Artifacts("sample"),
            host.Console,
            cancellation)));
        return command;
    }
}
