using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace WeightInit.PackageTests;

/// <summary>A temporary folder with the packages of this source tree as a feed, and beside it room for consumers.</summary>
/// <remarks>Made once a run, at the first request; removed by <see cref="WorkspaceFramework"/> when the run ends.</remarks>
internal sealed class PackageWorkspace
{
    private static readonly Lazy<Task<PackageWorkspace>> Lazy = new(Create);

    private static string? _made;

    private readonly string _root = Directory.CreateTempSubdirectory("weightinit-packages-").FullName;

    private PackageWorkspace()
    {
        _made = _root;
        Sources = NewFolder("sources");
        Feed = Path.Combine(_root, "feed");
        PackageFolder = Path.Combine(_root, "packages");
        Environment = new Dictionary<string, string> { ["NUGET_PACKAGES"] = PackageFolder };
    }

    public static Task<PackageWorkspace> Shared => Lazy.Value;

    /// <summary>The version of every package, from the one place that says it.</summary>
    public static string Version { get; } = XDocument.Parse(RepositoryFolder.Read("Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>The copy of the project that was packed.</summary>
    public string Sources { get; }

    /// <summary>What dotnet pack wrote.</summary>
    public string Feed { get; }

    /// <summary>Where consumers' packages are unpacked.</summary>
    public string PackageFolder { get; }

    /// <summary>What a consumer's commands are run with.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>A new folder beside the feed.</summary>
    public string NewFolder(string name)
    {
        string folder = Path.Combine(_root, "work", name);
        return Directory.Exists(folder)
            ? throw new InvalidOperationException($"Two tests use the folder {name}.")
            : Directory.CreateDirectory(folder).FullName;
    }

    /// <summary>A file of a package that a consumer has restored.</summary>
    public string Unpacked(string package, params string[] path) => Path.Combine([PackageFolder, package.ToLowerInvariant(), Version, .. path]);

    /// <summary>Packs a copy of the project by the command that the README names.</summary>
    /// <returns>The folder with the packages.</returns>
    public static async Task<string> Pack(string sources)
    {
        await Command.Run(sources, "dotnet", new Dictionary<string, string>(), "pack", "-c", "Release", "-o", "artifacts/packages");
        return Path.Combine(sources, "artifacts", "packages");
    }

    private static async Task<PackageWorkspace> Create()
    {
        PackageWorkspace workspace = new();
        await SourceCopy.To(workspace.Sources);
        Directory.Move(await Pack(workspace.Sources), workspace.Feed);
        await File.WriteAllTextAsync(Path.Combine(workspace._root, "nuget.config"), await workspace.Configuration());
        return workspace;
    }

    // The machine's own feeds stay in force, since nothing is cleared. What it has unpacked already is not unpacked again,
    // unless a package of ours is among it: that would stand before the one to be tested.
    private async Task<string> Configuration()
    {
        string answer = await Command.Run(_root, "dotnet", new Dictionary<string, string>(), "nuget", "locals", "global-packages", "--list");
        string machine = answer[(answer.IndexOf(':') + 1)..].Trim();
        bool isClean = Directory.Exists(machine) && Directory.GetDirectories(machine, "weightinit*").Length == 0;
        return new XElement(
            "configuration",
            new XElement("packageSources", new XElement("add", new XAttribute("key", "WeightInitUnderTest"), new XAttribute("value", Feed))),
            isClean ? new XElement("fallbackPackageFolders", new XElement("add", new XAttribute("key", "machine"), new XAttribute("value", machine))) : null).ToString();
    }

    /// <summary>Removes the folder, if a test asked for it, whether or not it was ever finished.</summary>
    public static async Task Remove()
    {
        // A build server may be about to let go of a file.
        for (int left = 5; _made is not null; left--)
        {
            try
            {
                Directory.Delete(_made, recursive: true);
                _made = null;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                if (left == 0)
                {
                    await Console.Error.WriteLineAsync($"{_made} is left behind: {failure.Message}");
                    return;
                }

                await Task.Delay(500);
            }
        }
    }
}
