using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace WeightInit.PackageTests;

/// <summary>A fresh project with the one package builds without a warning, and its weights are the runtime's, bit for bit.</summary>
public sealed class ConsumerTests
{
    [Fact]
    public async Task OnePackage_IsAll()
    {
        Consumer app = new("App", ["WeightInit"]) { Sources = Consumer.SourcesOf("App") };
        string folder = await app.Build();
        string weights = Path.Combine(folder, "weights.txt");

        string printed = await app.Run(folder, weights);

        Assert.Equal(ExpectedWeights.All, File.ReadAllLines(weights));
        Assert.Contains("radius 2\n", printed);
        Assert.Contains("_recurrent", File.ReadAllText(Path.Combine(folder, "weights.lock")));
    }

    [Fact]
    public async Task Analyzers_SpeakInThePlainBuild()
    {
        Consumer app = new("Explosive", ["WeightInit"]) { Sources = Consumer.SourcesOf("Explosive") };
        string folder = await app.Write();

        // Treated as an error here, as every warning is.
        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(() => app.Dotnet(folder, "build"));

        Assert.Contains("Program.cs(5,2): error WI0203: 'Deep', 50 layers deep", refused.Message);
        Assert.DoesNotContain("error CS", refused.Message);
    }

    [Fact]
    public async Task GeneratedFiles_AreWrittenOnRequest()
    {
        Consumer app = new("Shown", ["WeightInit"], "<PropertyGroup><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles></PropertyGroup>")
        {
            Sources = Consumer.SourcesOf("App"),
        };
        string folder = await app.Build();
        string written = Path.Combine(folder, "obj", "Debug", "net10.0", "generated", "WeightInit.Generator", "WeightInit.Generator.WeightGenerator");

        Assert.Equal(["Shop.Block.g.cs", "Shop.Network.g.cs"], Names(written));
        Assert.All(Directory.GetFiles(written), static file => Assert.DoesNotContain("\r", File.ReadAllText(file)));
        Assert.Contains("run.Begin<double>(\"_recurrent\", 48, 48)", File.ReadAllText(Path.Combine(written, "Shop.Network.g.cs")));
    }

    private static string[] Names(string folder) => [.. Directory.GetFiles(folder).Select(static file => Path.GetFileName(file)).Order()];
}
