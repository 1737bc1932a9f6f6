using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace WeightInit.PackageTests;

/// <summary>An adapter's package alone brings everything: the example of its readme builds, and its weights are the runtime's.</summary>
public sealed class AdapterTests
{
    [Fact]
    public async Task MathNet_Alone() => Assert.Equal(ExpectedAdapterWeights.MathNet, await Weights("MathNet"));

    [Fact]
    public async Task Tensors_Alone() => Assert.Equal(ExpectedAdapterWeights.Tensors, await Weights("Tensors"));

    /// <summary>The consumer of one adapter: its readme's example, and a program that writes the weights.</summary>
    internal static Consumer Of(string adapter, string name, string more = "")
        => new(name, [$"WeightInit.{adapter}"], more) { Sources = [PackageReadme.Example(adapter), .. Consumer.SourcesOf(adapter)] };

    private static async Task<IEnumerable<string>> Weights(string adapter)
    {
        Consumer app = Of(adapter, $"With{adapter}");
        string folder = await app.Build();
        string weights = Path.Combine(folder, "weights.txt");
        await app.Run(folder, weights);
        return await File.ReadAllLinesAsync(weights);
    }
}
