using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace WeightInit.PackageTests;

/// <summary>A user's new project: what <c>dotnet new console</c> writes, packages, and warnings that are errors.</summary>
/// <param name="Name">The project's name, and its folder's.</param>
/// <param name="Packages">Packages of ours that it refers to; others are written into <paramref name="More"/>.</param>
/// <param name="More">Further XML of the project file.</param>
internal sealed record Consumer(string Name, string[] Packages, string More = "")
{
    public bool IsLibrary { get; init; }

    /// <summary>Its source files: name and text.</summary>
    public (string Name, string Text)[] Sources { get; init; } = [];

    /// <summary>Where its program lies once it is built.</summary>
    public static string Output(string folder) => Path.Combine(folder, "bin", "Debug", "net10.0");

    /// <summary>The files of a folder in Sources.</summary>
    public static (string Name, string Text)[] SourcesOf(string folder)
        => [.. Directory.GetFiles(Path.Combine(System.AppContext.BaseDirectory, "Sources", folder)).Order()
            .Select(static path => (Path.GetFileName(path), File.ReadAllText(path)))];

    /// <summary>Writes the project into a new folder beside the feed.</summary>
    public async Task<string> Write()
    {
        PackageWorkspace workspace = await PackageWorkspace.Shared;
        string folder = workspace.NewFolder(Name);
        await File.WriteAllTextAsync(Path.Combine(folder, $"{Name}.csproj"), ProjectFile());
        foreach ((string name, string text) in Sources)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), text);
        }

        return folder;
    }

    /// <summary>Runs a dotnet command that builds or publishes; any warning, the linker's and NuGet's too, is an error.</summary>
    public async Task<string> Dotnet(string folder, params string[] arguments)
    {
        PackageWorkspace workspace = await PackageWorkspace.Shared;
        string output = await Command.Run(folder, "dotnet", workspace.Environment, [.. arguments, "-warnaserror"]);
        foreach (string package in Packages)
        {
            // The machine's own feeds may hold a package of the same name and version one day.
            using JsonDocument metadata = JsonDocument.Parse(await File.ReadAllTextAsync(workspace.Unpacked(package, ".nupkg.metadata")));
            Assert.Equal(workspace.Feed, metadata.RootElement.GetProperty("source").GetString());
        }

        return output;
    }

    /// <summary>Writes and builds it.</summary>
    /// <returns>Its folder.</returns>
    public async Task<string> Build()
    {
        string folder = await Write();
        await Dotnet(folder, "build");
        return folder;
    }

    /// <summary>Runs the program that <see cref="Build"/> has built.</summary>
    public async Task<string> Run(string folder, params string[] arguments)
        => await Command.Run(folder, "dotnet", (await PackageWorkspace.Shared).Environment, [Path.Combine(Output(folder), $"{Name}.dll"), .. arguments]);

    private string ProjectFile()
        => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>{(IsLibrary ? "Library" : "Exe")}</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <!-- An advisory on a package of others, published tomorrow, is no fault of ours. -->
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            {string.Concat(Packages.Select(static package => $"<PackageReference Include=\"{package}\" Version=\"{PackageWorkspace.Version}\" />"))}
          </ItemGroup>
          {More}
        </Project>
        """;
}
