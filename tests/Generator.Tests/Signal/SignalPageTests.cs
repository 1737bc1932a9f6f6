using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.GeneratorTests.Signal;

/// <summary>The pages of the rules about signals: the wrong example is reported, the right one is not.</summary>
public sealed partial class SignalPageTests
{
    public static TheoryData<string> Rules => [.. OurAnalyzers.Rules.Select(static rule => rule.Id).Where(static id => id.StartsWith("WI02", System.StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Examples_AreWhatTheySay(string id)
    {
        string page = await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "docs", "diagnostics", id + ".md"));
        DiagnosticDescriptor rule = OurAnalyzers.Rules.Single(rule => rule.Id == id);
        string[] halves = page.Split("## Right");

        Assert.StartsWith($"# {id}: {rule.Title}\n", page);
        Assert.Equal(Descriptors.HelpLink(id), rule.HelpLinkUri);
        Assert.True(await Reports(id, halves[0].Split("## Wrong")[1]));
        Assert.False(await Reports(id, halves[1]));
    }

    private static async Task<bool> Reports(string id, string half)
    {
        Project project = new(Code().Match(half).Groups[1].Value)
        {
            EditorConfig = Config().Match(half) is { Success: true } config ? "root = true\n" + config.Groups[1].Value : "",
        };
        Diagnostic[] all = [.. await GeneratorRun.Of(project).Diagnose(DiagnosticSeverity.Info)];
        Assert.DoesNotContain(all, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != id);
        return all.Any(diagnostic => diagnostic.Id == id);
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("```ini\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Config();

    private static string Here([CallerFilePath] string path = "") => path;
}
