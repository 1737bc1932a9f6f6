using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace WeightInit.PackageTests;

/// <summary>A class library with annotated models, and programs that use it.</summary>
public sealed class LibraryTests
{
    private const string Reference = """<ItemGroup><ProjectReference Include="../Shelf/Shelf.csproj" /></ItemGroup>""";

    [Fact]
    public async Task Library_ServesAppsThatUseHoldAndDerive()
    {
        Consumer library = new("Shelf", ["WeightInit"]) { IsLibrary = true, Sources = Consumer.SourcesOf("Shelf") };
        Consumer reader = new("Reader", [], Reference) { Sources = Consumer.SourcesOf("Reader") };
        Consumer writer = new("Writer", ["WeightInit"], Reference) { Sources = Consumer.SourcesOf("Writer") };
        await library.Write();
        string readerFolder = await reader.Build();
        string writerFolder = await writer.Build();

        string read = await reader.Run(readerFolder);
        string written = await writer.Run(writerFolder);

        WeightKey seed = WeightKey.FromSeed(3);
        Assert.Equal([State("state", seed), "radius within bound: True"], Lines(read));
        Assert.Equal(
            [
                State("held", seed.Child("Pair").Child("_encoder")),
                Xavier("own", seed.Child("Pair").Child("_own")),
                State("inherited", seed),
                Xavier("added", seed.Child("Wide").Child("_added")),
            ],
            Lines(written));
    }

    private static string State(string name, WeightKey model)
    {
        float[] state = new float[16 * 16];
        Initialize.Spectral(state, 16, 16, model.Child("Shelf.Encoder").Child("_state"), gain: 0.8);
        return Bits.Text(name, state);
    }

    private static string Xavier(string name, WeightKey key)
    {
        float[] weight = new float[4 * 16];
        Initialize.Xavier(weight, [4, 16], key);
        return Bits.Text(name, weight);
    }

    private static string[] Lines(string printed) => [.. printed.ReplaceLineEndings("\n").Split('\n').Where(static line => line.Length > 0)];
}
