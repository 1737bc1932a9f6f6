using System.CommandLine;

namespace WeightInit.Sample;

/// <summary>The options that all commands have.</summary>
internal static class CommonOptions
{
    public static Option<ulong> Seed(ulong fallback) =>
        NumberOption.Create("--seed", "Seed of all random draws", ulong.MinValue, ulong.MaxValue, fallback);

    /// <param name="folder">Name of the default folder under artifacts/.</param>
    public static Option<string?> Output(string folder) => new("--out")
    {
        Description = $"Folder for the report; default: artifacts/{folder} in the repository",
        HelpName = "folder",
    };

    public static Option<bool> Quick() => new("--quick") { Description = "A small cut of everything, in seconds" };
}
