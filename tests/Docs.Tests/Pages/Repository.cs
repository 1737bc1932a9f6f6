using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace WeightInit.DocsTests;

/// <summary>The files that readers read.</summary>
internal static class Repository
{
    private static readonly string[] Folders = ["docs", "src", "sample", "benchmarks", "tests"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    /// <summary>Where the project lives, as packages and help links give it.</summary>
    public static string Home { get; } = Between(File.ReadAllText(PathOf("Directory.Build.props")), "<RepositoryUrl>", "</RepositoryUrl>");

    /// <summary>Every page, by its path from the root with forward slashes.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        .. Directory.GetFiles(Root, "*.md").Concat(Folders.SelectMany(Markdown))
            .Select(static file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string PathOf(string page) => Path.Combine(Root, page.Replace('/', Path.DirectorySeparatorChar));

    public static Page Read(string page) => new(page, File.ReadAllText(PathOf(page)));

    /// <summary>Pages under a folder, but for what builds write and what the compiler reads.</summary>
    private static IEnumerable<string> Markdown(string folder)
        => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.md", SearchOption.AllDirectories)
            .Where(static file => !file.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any())
            .Where(static file => !Path.GetFileName(file).StartsWith("AnalyzerReleases.", StringComparison.Ordinal));

    private static string Between(string text, string start, string end) => text.Split(start)[1].Split(end)[0];

    private static string Here([CallerFilePath] string path = "") => path;
}
