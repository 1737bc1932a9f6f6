using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace WeightInit.PackageTests;

/// <summary>Consumers published natively or trimmed: no warning, small, and the same bits.</summary>
public sealed class PublishTests(Printer printer) : IClassFixture<Printer>
{
    private const string Native = "-p:PublishAot=true";

    // One warning for each reference that does not promise to be compatible.
    private const string Promised = "-p:VerifyReferenceAotCompatibility=true";

    [NativeFact]
    public async Task NativeAot_HasNoWarningAndTheSameBits()
    {
        string program = await Publish(App("NativeApp"), Native, Promised);
        (string[] weights, string printed) = await Run(program);
        Assert.Equal(ExpectedWeights.All, weights);
        Assert.Contains("dynamic code: False", printed);
    }

    [Fact]
    public async Task TrimmedSingleFile_HasNoWarningAndTheSameBits()
    {
        string program = await Publish(App("SingleApp"), "--self-contained", "-p:PublishSingleFile=true", "-p:PublishTrimmed=true");
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(program)!, "*.dll"));
        Assert.Equal(ExpectedWeights.All, (await Run(program)).Weights);
    }

    [NativeFact]
    public async Task NativeTensors_HasNoWarningAndTheSameBits()
    {
        string program = await Publish(AdapterTests.Of("Tensors", "NativeTensors"), Native);
        Assert.Equal(ExpectedAdapterWeights.Tensors, (await Run(program)).Weights);
    }

    [NativeFact]
    public async Task NativeMathNet_HasNoWarningAndTheSameBits()
    {
        string program = await Publish(AdapterTests.Of("MathNet", "NativeMathNet"), Native);
        Assert.Equal(ExpectedAdapterWeights.MathNet, (await Run(program)).Weights);
    }

    private static Consumer App(string name) => new(name, ["WeightInit"]) { Sources = Consumer.SourcesOf("App") };

    private async Task<string> Publish(Consumer app, params string[] how)
    {
        Assert.True(NativeCompiler.Missing is null || !how.Contains(Native), NativeCompiler.Missing);
        string folder = await app.Write();
        // Every warning by itself: one that sums up an assembly says nothing.
        await app.Dotnet(folder, ["publish", "-r", NativeCompiler.Runtime, "-o", "publish", "-p:TrimmerSingleWarn=false", .. how]);
        string program = Path.Combine(folder, "publish", OperatingSystem.IsWindows() ? $"{app.Name}.exe" : app.Name);
        printer.Print($"{app.Name}: {new FileInfo(program).Length / 1e6:0.00} MB");
        return program;
    }

    private static async Task<(string[] Weights, string Printed)> Run(string program)
    {
        string folder = Path.GetDirectoryName(program)!;
        string weights = Path.Combine(folder, "weights.txt");
        string printed = await Command.Run(folder, program, (await PackageWorkspace.Shared).Environment, weights);
        return (await File.ReadAllLinesAsync(weights), printed);
    }
}
