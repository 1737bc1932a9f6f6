using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Linq;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

/// <summary>The quick run, and what it must have in common with any other run of the same settings.</summary>
public sealed class ReservoirReportTests : IClassFixture<QuickReservoirRun>, IDisposable
{
    private static readonly string[] Figures =
    [
        "forgetting", "mackey-glass-forecast", "mackey-glass-free-running", "mackey-glass-radius-free-running", "mackey-glass-radius-one-step",
        "memory", "sunspots-forecast", "sunspots-free-running", "sunspots-radius-free-running", "sunspots-radius-one-step",
    ];

    private readonly QuickReservoirRun _run;
    private readonly TemporaryFolder _folder = new();

    public ReservoirReportTests(QuickReservoirRun run) => _run = run;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Folder_HoldsThePageTheDataAndEachFigureTwice() =>
        Assert.Equal(
            new[] { "index.html", "results.json" }.Concat(Figures.SelectMany(figure => new[] { $"{figure}.png", $"{figure}.svg" })).Order(StringComparer.Ordinal),
            Directory.EnumerateFileSystemEntries(_run.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    [Theory]
    [InlineData("mackey-glass-radius-one-step", "spectral radius", "NRMSE", "median of the draws", "raw Gaussian", "linear autoregression")]
    [InlineData("sunspots-free-running", "year", "truth", "reservoir at the radius chosen", "raw Gaussian")]
    [InlineData("memory", "spectral radius", "memory capacity (inputs remembered)", "bound: 40 nodes")]
    public void Svg_NamesItsAxesAndSeries(string figure, params string[] words)
    {
        string[] labels = XElement.Load(Path.Combine(_run.Folder, figure + ".svg")).Descendants().Attributes("aria-label").Select(label => label.Value).ToArray();

        Assert.All(words, word => Assert.Contains(word, labels));
    }

    [Fact]
    public void Results_ShowTheLesson()
    {
        using JsonDocument results = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_run.Folder, "results.json")));
        JsonElement[] methods = results.RootElement.GetProperty("series").GetProperty("mackey-glass").GetProperty("test").EnumerateArray().ToArray();

        // Persistence, autoregression, reservoir, raw: the normalised reservoir is the best by far, the raw one no better than the mean.
        Assert.All(Errors(methods[2], "testHorizon"), error => Assert.InRange(error, 0, 0.2 * Errors(methods[1], "testHorizon").Single()));
        Assert.All(Errors(methods[3], "testHorizon"), error => Assert.InRange(error, 0.7, 10));
        JsonElement[] forgetting = results.RootElement.GetProperty("forgetting").EnumerateArray().ToArray();
        Assert.All(Errors(forgetting[0], "distances"), distance => Assert.InRange(distance, 0, 1e-15));
        Assert.All(Errors(forgetting[^1], "distances"), distance => Assert.InRange(distance, 1e-3, 2));
    }

    [Fact]
    public async Task OneProcessorWithoutAvx512_GivesTheSameNumbers()
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "WeightInit.Sample.dll"), "reservoir", "--quick", "--out", _folder["report"]])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
        start.Environment["DOTNET_EnableAVX512"] = "0";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        _ = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((string.Empty, 0), (await error, process.ExitCode));
        foreach (string file in new[] { "results.json", "index.html" })
        {
            Assert.True(
                File.ReadAllBytes(Path.Combine(_run.Folder, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(_folder["report"], file))),
                $"{file} differs between two runs");
        }
    }

    [Fact]
    public async Task AnotherSeed_GivesOtherNumbers()
    {
        SampleRun run = await SampleRun.Of("reservoir", "--quick", "--nodes", "20", "--seed", "2", "--out", _folder["report"]);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        using JsonDocument first = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_run.Folder, "results.json")));
        using JsonDocument second = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder["report"], "results.json")));
        Assert.NotEqual(first.RootElement.GetProperty("rawRadii").ToString(), second.RootElement.GetProperty("rawRadii").ToString());
    }

    [Fact]
    public async Task OwnSeries_TakesThePlaceOfTheSunspots()
    {
        string file = _folder.Write("s.csv", "day;height\n" + string.Concat(Enumerable.Range(0, 240).Select(i => FormattableString.Invariant($"{i};{Math.Sin(0.4 * i) + (0.1 * (i % 3))}\n"))));

        SampleRun run = await SampleRun.Of("reservoir", "--quick", "--nodes", "30", "--series", file, "--column", "height", "--horizon", "3", "--out", _folder["report"]);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("240 values of height.", run.Output);
        Assert.True(File.Exists(Path.Combine(_folder["report"], "series-forecast.png")));
    }

    [Fact]
    public async Task HorizonBeyondThePart_IsOneLineAndNoReport()
    {
        SampleRun run = await SampleRun.Of("reservoir", "--quick", "--horizon", "40", "--out", _folder["report"]);

        Assert.Equal((1, $"error: --horizon 40: Sunspots is validated in parts of 40 values, so that at most 39 steps can be measured{Environment.NewLine}"), (run.ExitCode, run.Error));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Cancellation_LeavesNothing()
    {
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(400));

        SampleRun run = await SampleRun.Of(terminal: false, source.Token, "reservoir", "--out", _folder["report"]);

        Assert.Equal((130, $"cancelled; nothing was written{Environment.NewLine}"), (run.ExitCode, run.Error));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    private static double[] Errors(JsonElement element, string name) => element.GetProperty(name).EnumerateArray().Select(value => value.GetDouble()).ToArray();
}

/// <summary>One quick run, whose report the tests read.</summary>
public sealed class QuickReservoirRun : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder["report"];

    public async Task InitializeAsync()
    {
        SampleRun run = await SampleRun.Of(terminal: true, CancellationToken.None, "reservoir", "--quick", "--out", Folder);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Matches("Mackey–Glass +━+ 100%", run.Output);
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }
}
