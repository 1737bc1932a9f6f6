using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class ReservoirCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Help_ListsEveryOption()
    {
        SampleRun run = await SampleRun.Of("reservoir", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(new[] { "--seed", "--quick", "--nodes", "--series", "--column", "--horizon", "--out" }, option => Assert.Contains(option, run.Output));
    }

    [Fact]
    public async Task ColumnWithoutSeries_IsOneLineAndExitCode1()
    {
        SampleRun run = await SampleRun.Of("reservoir", "--column", "x", "--out", _folder["report"]);

        Assert.Equal((1, $"error: --column names a column of the file of --series, which is not given (--help lists the options){Environment.NewLine}"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task BadSeries_IsOneLineAndNoReport()
    {
        string file = _folder.Write("s.csv", "x,y\n1,2\n1,b\n");

        SampleRun run = await SampleRun.Of("reservoir", "--series", file, "--column", "y", "--out", _folder["report"]);

        Assert.Equal((1, $"error: {file}: line 3, column 2: 'b' is not a number{Environment.NewLine}"), (run.ExitCode, run.Error));
        Assert.Equal([file], Directory.EnumerateFileSystemEntries(_folder.Path));
    }
}
