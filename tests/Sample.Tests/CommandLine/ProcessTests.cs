using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace WeightInit.SampleTests;

/// <summary>The program as its user runs it: a process of its own.</summary>
[Collection(DefaultRunCollection.Name)]
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DefaultRun _default;

    public ProcessTests(DefaultRun defaultRun) => _default = defaultRun;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Process_WritesTheSameBytesAsTheRunBefore()
    {
        using Process process = Start();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(string.Empty, await error);
        Assert.Equal(0, process.ExitCode);
        // No repository around it, so the default folder is under the current one.
        string report = Path.Combine(_folder.Path, "artifacts", "sample");
        Assert.Contains(Path.Combine(report, "index.html"), await output);
        string[] names = Directory.EnumerateFiles(_default.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToArray()!;
        Assert.Equal(names, Directory.EnumerateFiles(report).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(names, name => Assert.True(
            File.ReadAllBytes(Path.Combine(_default.Folder, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(report, name))),
            $"{name} differs between two runs"));
    }

    [SignalFact]
    public async Task ControlC_EndsItWithNothingWritten()
    {
        using Process process = Start("--size", "1024", "--steps", "10000");
        // Time to be in the midst of the eigenvalues of a 1024 × 1024 matrix.
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync();

        Assert.Equal(130, process.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    private Process Start(params string[] args)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "WeightInit.Sample.dll");
        return Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", [program, .. args])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }
}
