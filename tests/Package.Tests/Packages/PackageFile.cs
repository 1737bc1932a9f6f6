using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace WeightInit.PackageTests;

/// <summary>A .nupkg or .snupkg of the feed, in memory.</summary>
internal sealed class PackageFile
{
    private readonly Dictionary<string, byte[]> _content = [];

    private PackageFile(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            using MemoryStream copy = new();
            stream.CopyTo(copy);
            _content.Add(entry.FullName, copy.ToArray());
        }
    }

    public static string[] Ids { get; } = ["WeightInit", "WeightInit.MathNet", "WeightInit.Tensors", "WeightInit.TorchSharp"];

    public static async Task<PackageFile> Of(string id, string extension = "nupkg")
        => new(Path.Combine((await PackageWorkspace.Shared).Feed, $"{id}.{PackageWorkspace.Version}.{extension}"));

    /// <summary>Paths of all files but those that describe the package itself.</summary>
    public string[] Files => [.. _content.Keys
        .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
            && name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    public byte[] Bytes(string file) => _content[file];

    public string Text(string file) => new StreamReader(new MemoryStream(_content[file])).ReadToEnd();

    /// <summary>The package's description of itself.</summary>
    public XElement Metadata
        => XDocument.Parse(Text(_content.Keys.Single(static name => name.EndsWith(".nuspec", StringComparison.Ordinal)))).Root!.Elements().Single();

    /// <summary>One element of the description.</summary>
    public XElement? this[string name] => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);
}
