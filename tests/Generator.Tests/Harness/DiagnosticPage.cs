using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace WeightInit.GeneratorTests;

/// <summary>A rule's page in docs/diagnostics, with its wrong and its right example as projects.</summary>
internal sealed partial class DiagnosticPage
{
    private readonly string[] _halves;

    private DiagnosticPage(string text)
    {
        Title = text.Split('\n')[0];
        _halves = text.Split("## Right");
    }

    public string Title { get; }

    public Project Wrong => Example(_halves[0].Split("## Wrong")[1]);

    public Project Right => Example(_halves[1]);

    public static DiagnosticPage Of(string id) => new(File.ReadAllText(Path.Combine(Folder(), id + ".md")));

    /// <summary>The rules that have a page.</summary>
    public static string[] Ids() => [.. Directory.GetFiles(Folder(), "*.md").Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static Project Example(string half)
    {
        Project project = new(Code().Match(half).Groups[1].Value)
        {
            EditorConfig = Config().Match(half) is { Success: true } config ? "root = true\n" + config.Groups[1].Value : "",
        };
        if (Language().Match(half) is { Success: true } language && LanguageVersionFacts.TryParse(language.Groups[1].Value, out LanguageVersion version))
        {
            project = project with { Language = version };
        }

        if (Part().Match(half) is { Success: true } part)
        {
            project = project with { Product = OtherVersion.Of(part.Groups[1].Value, Version.Parse(part.Groups[2].Value)) };
        }

        return project;
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "docs", "diagnostics");

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("```ini\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Config();

    [GeneratedRegex("<LangVersion>(.*?)</LangVersion>")]
    private static partial Regex Language();

    [GeneratedRegex("""<Reference Include="(WeightInit\.\w+), Version=([\d.]+)" """)]
    private static partial Regex Part();
}
