using System.IO;
using System.Runtime.CompilerServices;

namespace WeightInit.PackageTests;

/// <summary>Where the project lies.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    private static string Find([CallerFilePath] string path = "")
        => System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, "..", "..", ".."));

    /// <summary>The text of a file, given by its path from the root.</summary>
    public static string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));
}
