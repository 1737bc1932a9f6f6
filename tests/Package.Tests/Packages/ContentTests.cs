using System;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace WeightInit.PackageTests;

/// <summary>What is in each package, and what it says of itself.</summary>
public sealed partial class ContentTests
{
    private const string Home = "https://github.com/weightinit/weightinit";

    public static TheoryData<string> Packages => [.. PackageFile.Ids];

    public static TheoryData<string> Adapters => [.. PackageFile.Ids.Skip(1)];

    [Fact]
    public async Task Root_PacksTheseAndNoOthers()
    {
        string feed = (await PackageWorkspace.Shared).Feed;
        Assert.Equal(
            PackageFile.Ids.SelectMany(static id => new[] { $"{id}.{PackageWorkspace.Version}.nupkg", $"{id}.{PackageWorkspace.Version}.snupkg" }).Order(),
            System.IO.Directory.GetFiles(feed).Select(static file => System.IO.Path.GetFileName(file)).Order());
    }

    [Fact]
    public async Task OnePackage_HoldsAll()
    {
        PackageFile package = await PackageFile.Of("WeightInit");
        Assert.Equal(
            [
                "LICENSE", "README.md",
                "analyzers/dotnet/cs/WeightInit.CodeFixes.dll", "analyzers/dotnet/cs/WeightInit.Generator.dll",
                "icon.png",
                "lib/net10.0/WeightInit.Attributes.dll", "lib/net10.0/WeightInit.Attributes.xml",
                "lib/net10.0/WeightInit.Runtime.dll", "lib/net10.0/WeightInit.Runtime.xml",
            ],
            package.Files);
        Assert.Null(package["dependencies"]);
    }

    [Theory]
    [MemberData(nameof(Adapters))]
    public async Task Adapter_HoldsItselfAndBringsTheGenerator(string id)
    {
        PackageFile package = await PackageFile.Of(id);
        Assert.Equal(["LICENSE", "README.md", "icon.png", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"], package.Files);

        XElement group = Assert.Single(package["dependencies"]!.Elements());
        Assert.Equal("net10.0", group.Attribute("targetFramework")?.Value);
        Assert.Equal(2, group.Elements().Count());
        XElement ours = group.Elements().Single(static dependency => dependency.Attribute("id")?.Value == "WeightInit");
        Assert.Equal(PackageWorkspace.Version, ours.Attribute("version")?.Value);
        // Whatever is excluded here, an adapter's user would not get: Build,Analyzers by default.
        Assert.Null(ours.Attribute("exclude"));
        Assert.Equal("All", ours.Attribute("include")?.Value);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task Description_IsComplete(string id)
    {
        PackageFile package = await PackageFile.Of(id);
        Assert.Equal(id, package["id"]?.Value);
        Assert.Equal(PackageWorkspace.Version, package["version"]?.Value);
        Assert.Equal("MIT", package["license"]?.Value);
        Assert.Equal("icon.png", package["icon"]?.Value);
        Assert.Equal("README.md", package["readme"]?.Value);
        Assert.Equal(Home, package["projectUrl"]?.Value);
        Assert.Equal(Home, package["repository"]?.Attribute("url")?.Value);
        Assert.Matches("^[0-9a-f]{40}$", package["repository"]?.Attribute("commit")?.Value);
        Assert.InRange(package["description"]!.Value.Length, 60, 400);
        Assert.Contains("neural-network", package["tags"]?.Value);
        Assert.Contains("CHANGELOG.md", package["releaseNotes"]?.Value);
        Assert.Equal(RepositoryFolder.Read("LICENSE"), package.Text("LICENSE"));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task Readme_LinksFromAnywhere(string id)
    {
        string readme = (await PackageFile.Of(id)).Text("README.md");
        Assert.StartsWith($"# {id}\n", readme);
        Assert.DoesNotContain("<!--", readme);
        string[] targets = [.. Links().Matches(readme).Select(static match => match.Groups[1].Value)];
        Assert.NotEmpty(targets);
        Assert.All(targets, static target => Assert.True(target.StartsWith("https://", StringComparison.Ordinal) || target.StartsWith('#'), target));
        // Galleries show pictures from few hosts.
        Assert.All(
            targets.Where(static target => target.EndsWith(".svg", StringComparison.Ordinal) || target.EndsWith(".png", StringComparison.Ordinal)),
            static target => Assert.StartsWith("https://raw.githubusercontent.com/weightinit/weightinit/main/docs/images/", target));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task Documentation_NamesEveryPublicType(string id)
    {
        PackageFile package = await PackageFile.Of(id);
        foreach (string assembly in package.Files.Where(static file => file.StartsWith("lib/", StringComparison.Ordinal) && file.EndsWith(".dll", StringComparison.Ordinal)))
        {
            string documentation = package.Text(System.IO.Path.ChangeExtension(assembly, ".xml"));
            Assert.All(
                AssemblyFile.Read(package.Bytes(assembly)).PublicTypes,
                type => Assert.Contains($"name=\"T:{type}\"", documentation));
        }
    }

    [System.Text.RegularExpressions.GeneratedRegex("""(?:\]\(|src="|href=")([^)"]+)""")]
    private static partial System.Text.RegularExpressions.Regex Links();
}
