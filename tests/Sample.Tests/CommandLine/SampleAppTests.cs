using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class SampleAppTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Help_ListsEveryOption()
    {
        SampleRun run = await SampleRun.Of("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(new[] { "--size", "--seed", "--steps", "--matrix", "--out", "--help" }, option => Assert.Contains(option, run.Output));
        Assert.Equal(string.Empty, run.Error);
    }

    [Theory]
    [InlineData("--size 0: not a whole number from 1 to 1024", "--size", "0")]
    [InlineData("--size 1025: not a whole number from 1 to 1024", "--size", "1025")]
    [InlineData("--size -5: not a whole number from 1 to 1024", "--size", "-5")]
    [InlineData("--size 5.5: not a whole number from 1 to 1024", "--size", "5.5")]
    [InlineData("--size five: not a whole number from 1 to 1024", "--size", "five")]
    [InlineData("--seed -1: not a whole number from 0 to 18446744073709551615", "--seed", "-1")]
    [InlineData("--seed 18446744073709551616: not a whole number from 0 to 18446744073709551615", "--seed", "18446744073709551616")]
    [InlineData("--steps 9: not a whole number from 10 to 10000", "--steps", "9")]
    [InlineData("--size and --matrix exclude each other: the file has its own size", "--size", "3", "--matrix", "m.csv")]
    [InlineData("Unrecognized command or argument 'nonsense'.", "nonsense")]
    [InlineData("Required argument missing for option: '--size'.", "--size")]
    public async Task BadArgument_IsOneLineAndExitCode1(string message, params string[] args)
    {
        SampleRun run = await SampleRun.Of(["--out", _folder["report"], .. args]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"error: {message} (--help lists the options){Environment.NewLine}", run.Error);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("1,2\n3\n", ": line 2, column 2: this line has 1 values, line 1 has 2; all rows must be of one length")]
    [InlineData("1,2\n3,abc\n", ": line 2, column 2: 'abc' is not a number")]
    [InlineData("1,2\n3,NaN\n", ": line 2, column 2: 'NaN' is not a finite number")]
    [InlineData("1,2,3\n4,5,6\n", ": the matrix is 2 × 3; only a square one has a stretching factor under repeated multiplication")]
    [InlineData("", ": the file is empty")]
    [InlineData("0,0\n0,0\n", ": the matrix is zero or nilpotent: all its eigenvalues are 0, and nothing can be divided by a stretching factor of 0")]
    [InlineData("0,1,5\n0,0,2\n0,0,0\n", ": the matrix is zero or nilpotent: all its eigenvalues are 0, and nothing can be divided by a stretching factor of 0")]
    public async Task BadMatrix_IsOneLineAndExitCode1AndNoReport(string content, string problem)
    {
        string file = _folder.Write("m.csv", content);

        SampleRun run = await SampleRun.Of("--matrix", file, "--out", _folder["report"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"error: {file}{problem}{Environment.NewLine}", run.Error);
        Assert.Equal([file], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task MatrixNilpotentButForRounding_IsRefused()
    {
        // v wᵀ with wᵀ v = 0 in exact arithmetic: both eigenvalues are 0, and the computed ones need not be.
        string file = _folder.Write("m.csv", "0.1,-0.01\n1.0,-0.1\n");

        SampleRun run = await SampleRun.Of("--matrix", file, "--out", _folder["report"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nilpotent", run.Error);
        Assert.False(Directory.Exists(_folder["report"]));
    }

    [Fact]
    public async Task MissingMatrix_IsNamed()
    {
        SampleRun run = await SampleRun.Of("--matrix", _folder["none.mtx"], "--out", _folder["report"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"error: {_folder["none.mtx"]}: there is no such file{Environment.NewLine}", run.Error);
    }

    [Theory]
    [InlineData("--out", "the name of the report's folder is empty")]
    [InlineData("--matrix", "the name of the file is empty")]
    public async Task EmptyName_IsOneLineAndExitCode1(string option, string message)
    {
        string[] args = option == "--out" ? ["--out", ""] : ["--out", _folder["report"], option, ""];

        SampleRun run = await SampleRun.Of(args);

        Assert.Equal((1, $"error: {message}{Environment.NewLine}"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task MatrixNamedLikeAResponseFile_IsAFile()
    {
        SampleRun run = await SampleRun.Of("--matrix", "@none.csv", "--out", _folder["report"]);

        Assert.Equal((1, $"error: @none.csv: there is no such file{Environment.NewLine}"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task BadMatrix_LeavesAnEarlierReport()
    {
        string target = _folder["report"];
        Directory.CreateDirectory(target);
        File.WriteAllText(Path.Combine(target, "results.json"), """{ "program": "WeightInit.Sample", "files": ["results.json", "index.html"] }""");
        File.WriteAllText(Path.Combine(target, "index.html"), "earlier");

        SampleRun run = await SampleRun.Of("--matrix", _folder.Write("m.csv", "1,2\n3\n"), "--out", target);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("earlier", File.ReadAllText(Path.Combine(target, "index.html")));
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(target).Count());
    }

    [Fact]
    public async Task UnwritableFolder_IsOneLineAndExitCode1()
    {
        string target = Path.Combine(_folder.Write("file", "a file"), "report");

        SampleRun run = await SampleRun.Of("--out", target);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"error: {target}: cannot write the report there: ", run.Error);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.DoesNotContain(".weightinit-", run.Error);
    }

    [Fact]
    public async Task Cancellation_LeavesNothing()
    {
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(300));

        SampleRun run = await SampleRun.Of(terminal: false, source.Token, "--size", "400", "--steps", "10000", "--out", _folder["report"]);

        Assert.Equal(130, run.ExitCode);
        Assert.Equal($"cancelled; nothing was written{Environment.NewLine}", run.Error);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }
}
