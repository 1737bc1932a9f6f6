using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Every rule has its page: the wrong example is reported by that rule and no other error, the right one by none.</summary>
public sealed partial class DiagnosticPageTests
{
    public static TheoryData<string> Rules => [.. OurAnalyzers.Rules.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Examples_AreWhatTheySay(string id)
    {
        string page = await File.ReadAllTextAsync(Path.Combine(Folder(), id + ".md"));
        DiagnosticDescriptor rule = OurAnalyzers.Rules.Single(rule => rule.Id == id);
        string[] halves = page.Split("## Right");

        Assert.StartsWith($"# {id}: {rule.Title}\n", page);
        Assert.Equal(Descriptors.HelpLink(id), rule.HelpLinkUri);

        Diagnostic[] wrong = await Diagnose(halves[0].Split("## Wrong")[1]);
        Assert.Contains(wrong, diagnostic => diagnostic.Id == id);
        Assert.DoesNotContain(wrong, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != id);

        Diagnostic[] right = await Diagnose(halves[1]);
        Assert.DoesNotContain(right, diagnostic => diagnostic.Id == id || diagnostic.Severity == DiagnosticSeverity.Error
            || (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Id.StartsWith("WI", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryPage_IsARulesPage()
        => Assert.Equal(
            OurAnalyzers.Rules.Select(static rule => rule.Id).Order(),
            Directory.GetFiles(Folder(), "*.md").Select(Path.GetFileNameWithoutExtension).Order());

    private static async Task<Diagnostic[]> Diagnose(string half)
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
            project = project with { Product = OtherVersion.Of(part.Groups[1].Value, System.Version.Parse(part.Groups[2].Value)) };
        }

        return [.. await GeneratorRun.Of(project).Diagnose(DiagnosticSeverity.Info)];
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
