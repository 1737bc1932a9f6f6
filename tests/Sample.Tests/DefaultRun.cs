using System;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace WeightInit.SampleTests;

/// <summary>One run with the default settings, whose report several test classes read.</summary>
public sealed class DefaultRun : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private SampleRun? _run;
    private JsonDocument? _results;

    public string Folder => _folder["report"];

    public JsonElement Results => _results!.RootElement;

    internal SampleRun Run => _run ?? throw new InvalidOperationException("not run yet");

    public async Task InitializeAsync()
    {
        _run = await SampleRun.Of(terminal: true, CancellationToken.None, "--out", Folder);
        Assert.Equal(string.Empty, _run.Error);
        Assert.Equal(0, _run.ExitCode);
        _results = JsonDocument.Parse(await System.IO.File.ReadAllBytesAsync(System.IO.Path.Combine(Folder, "results.json")));
    }

    public Task DisposeAsync()
    {
        _results?.Dispose();
        _folder.Dispose();
        return Task.CompletedTask;
    }
}

/// <summary>The test classes that share the run.</summary>
[CollectionDefinition(Name)]
public sealed class DefaultRunCollection : ICollectionFixture<DefaultRun>
{
    public const string Name = "default run";
}
