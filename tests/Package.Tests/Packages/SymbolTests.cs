using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace WeightInit.PackageTests;

/// <summary>A debugger finds the symbols of each library, and by SourceLink the sources.</summary>
public sealed class SymbolTests
{
    // "Source Link" and "Embedded Source" of the Portable PDB specification.
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string, string> Libraries => new()
    {
        { "WeightInit", "WeightInit.Attributes" },
        { "WeightInit", "WeightInit.Runtime" },
        { "WeightInit.MathNet", "WeightInit.MathNet" },
        { "WeightInit.Tensors", "WeightInit.Tensors" },
        { "WeightInit.TorchSharp", "WeightInit.TorchSharp" },
    };

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task Symbols_BelongToTheLibraryAndLinkItsSources(string id, string assembly)
    {
        PackageFile package = await PackageFile.Of(id);
        byte[] symbols = (await PackageFile.Of(id, "snupkg")).Bytes($"lib/net10.0/{assembly}.pdb");
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(symbols));
        MetadataReader reader = provider.GetMetadataReader();

        BlobContentId expected = AssemblyFile.Read(package.Bytes($"lib/net10.0/{assembly}.dll")).SymbolId;
        Assert.Equal(expected, new BlobContentId(reader.DebugMetadataHeader!.Id));

        string commit = package["repository"]!.Attribute("commit")!.Value;
        using JsonDocument link = JsonDocument.Parse(Encoding.UTF8.GetString(Information(reader, SourceLink, EntityHandle.ModuleDefinition)!));
        JsonProperty map = Assert.Single(link.RootElement.GetProperty("documents").EnumerateObject());
        Assert.Equal("/_/*", map.Name);
        Assert.Equal($"https://raw.githubusercontent.com/weightinit/weightinit/{commit}/*", map.Value.GetString());

        foreach (DocumentHandle handle in reader.Documents)
        {
            // What the build wrote itself is in no repository, so it travels along.
            string name = reader.GetString(reader.GetDocument(handle).Name);
            Assert.StartsWith("/_/src/", name);
            Assert.True(
                File.Exists(Path.Combine(RepositoryFolder.Path, name["/_/".Length..])) && !name.Contains("/obj/") || Information(reader, EmbeddedSource, handle) is not null,
                name);
        }
    }

    private static byte[]? Information(MetadataReader reader, Guid kind, EntityHandle parent) => reader.GetCustomDebugInformation(parent)
        .Select(reader.GetCustomDebugInformation)
        .Where(information => reader.GetGuid(information.Kind) == kind)
        .Select(information => reader.GetBlobBytes(information.Value))
        .FirstOrDefault();
}
