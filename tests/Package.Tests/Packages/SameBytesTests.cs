using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace WeightInit.PackageTests;

/// <summary>Nothing of the folder, the moment or chance enters a package.</summary>
public sealed class SameBytesTests
{
    [Fact]
    public async Task TwoFolders_PackTheSameBytes()
    {
        PackageWorkspace workspace = await PackageWorkspace.Shared;
        string folder = workspace.NewFolder(Path.Combine("elsewhere", "and deeper"));
        await SourceCopy.Again(workspace.Sources, folder);
        string again = await PackageWorkspace.Pack(folder);

        string[] names = [.. Directory.GetFiles(workspace.Feed).Select(static file => Path.GetFileName(file)).Order()];
        Assert.Equal(names, Directory.GetFiles(again).Select(static file => Path.GetFileName(file)).Order());
        Assert.All(names, name => Assert.True(
            File.ReadAllBytes(Path.Combine(workspace.Feed, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(again, name))),
            $"{name} differs."));
    }
}
