using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

/// <summary>One quick run of the digits command, whose report the tests read.</summary>
public sealed class QuickDigits : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder["report"];

    public string Terminal { get; private set; } = string.Empty;

    public JsonElement Results { get; private set; }

    public async Task InitializeAsync()
    {
        SampleRun run = await SampleRun.Of(terminal: true, CancellationToken.None, "digits", "--quick", "--out", Folder);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Terminal = run.Output;
        using JsonDocument document = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(Folder, "results.json")));
        Results = document.RootElement.Clone();
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }
}

public sealed class DigitsRunTests : IClassFixture<QuickDigits>, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly QuickDigits _quick;

    public DigitsRunTests(QuickDigits quick) => _quick = quick;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Folder_HoldsThePageTheDataAndEachFigureTwice()
    {
        string[] figures = [.. new[] { "accuracy", "depth", "gradient", "signal" }.SelectMany(static name => new[] { $"{name}-relu", $"{name}-tanh" })];
        string[] expected = [.. figures.SelectMany(static figure => new[] { $"{figure}.png", $"{figure}.svg" }), "index.html", "results.json"];

        Assert.Equal(expected.Order(StringComparer.Ordinal), Directory.EnumerateFiles(_quick.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("digits", _quick.Results.GetProperty("command").GetString());
    }

    [Fact]
    public void Terminal_ShowsProgressAndTables()
    {
        Assert.Matches("Training networks of 2 to 30 layers +━+ 100%", _quick.Terminal);
        Assert.Contains("Trainable depth in hidden layers", _quick.Terminal);
        Assert.Contains(Path.Combine(_quick.Folder, "index.html"), _quick.Terminal);
    }

    [Fact]
    public void DeepTanhNetwork_LearnsFromOrthogonalAndNotFromUnitVariance()
    {
        Assert.InRange(Accuracy("orthogonal", 30), 0.6, 1);
        Assert.InRange(Accuracy("N(0, 1)", 30), 0, 0.3);
        Assert.InRange(Accuracy("PyTorch √5", 30), 0, 0.3);
        Assert.InRange(Accuracy("N(0, 1)", 2), 0.5, 1);
    }

    [Fact]
    public void Gradient_VanishesExplodesOrStaysAsTheSchemeSays()
    {
        Assert.InRange(Growth("orthogonal"), 0.05, 20);
        Assert.InRange(Growth("N(0, 1)"), 1e5, double.MaxValue);
        Assert.InRange(Growth("PyTorch √5"), 0, 1e-5);

        double Growth(string name)
        {
            JsonElement gradient = Scheme(name).GetProperty("start").GetProperty("gradient");
            return gradient[0].GetDouble() / gradient[gradient.GetArrayLength() - 1].GetDouble();
        }
    }

    [Fact]
    public async Task Result_DependsNeitherOnThreadsNorOnTheVectorsOfTheProcessor()
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "WeightInit.Sample.dll"), "digits", "--quick", "--out", _folder["report"]])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_EnableAVX2"] = "0";
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "3";
        using Process process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.Equal(File.ReadAllText(Path.Combine(_quick.Folder, "results.json")), File.ReadAllText(Path.Combine(_folder["report"], "results.json")));
    }

    [Fact]
    public async Task BadData_IsOneLineAndNoReport()
    {
        string file = _folder.Write("d.csv", "1,2\n");

        SampleRun run = await SampleRun.Of("digits", "--data", file, "--out", _folder["report"]);

        Assert.Equal((1, $"error: {file}: line 1: this line has 2 values; an image has 64 pixels and its digit{Environment.NewLine}"), (run.ExitCode, run.Error));
        Assert.Equal([file], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Cancellation_LeavesNothing()
    {
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(700));
        Stopwatch watch = Stopwatch.StartNew();

        SampleRun run = await SampleRun.Of(terminal: false, source.Token, "digits", "--out", _folder["report"]);

        Assert.Equal((130, $"cancelled; nothing was written{Environment.NewLine}"), (run.ExitCode, run.Error));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
        // The whole run takes a minute.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15);
    }

    [Fact]
    public async Task Help_ListsEveryOption()
    {
        SampleRun run = await SampleRun.Of("digits", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(new[] { "--seed", "--quick", "--data", "--out" }, option => Assert.Contains(option, run.Output));
    }

    private JsonElement Scheme(string name) => _quick.Results.GetProperty("schemes").EnumerateArray()
        .First(scheme => scheme.GetProperty("scheme").GetString() == name && scheme.GetProperty("activation").GetString() == "Tanh");

    private double Accuracy(string name, int depth) => Scheme(name).GetProperty("depths").EnumerateArray()
        .Single(point => point.GetProperty("depth").GetInt32() == depth).GetProperty("test")[0].GetDouble();
}
