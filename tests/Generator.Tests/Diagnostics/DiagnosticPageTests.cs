using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Every rule has its page: the wrong example is reported by that rule and no other error, the right one by none.</summary>
public sealed class DiagnosticPageTests
{
    public static TheoryData<string> Rules => [.. OurAnalyzers.Rules.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Examples_AreWhatTheySay(string id)
    {
        DiagnosticPage page = DiagnosticPage.Of(id);
        DiagnosticDescriptor rule = OurAnalyzers.Rules.Single(rule => rule.Id == id);

        Assert.Equal($"# {id}: {rule.Title}", page.Title);
        Assert.Equal(Descriptors.HelpLink(id), rule.HelpLinkUri);

        Diagnostic[] wrong = await Diagnose(page.Wrong);
        Assert.Contains(wrong, diagnostic => diagnostic.Id == id);
        Assert.DoesNotContain(wrong, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != id);

        Diagnostic[] right = await Diagnose(page.Right);
        Assert.DoesNotContain(right, diagnostic => diagnostic.Id == id || diagnostic.Severity == DiagnosticSeverity.Error
            || (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Id.StartsWith("WI", StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryPage_IsARulesPage() => Assert.Equal(OurAnalyzers.Rules.Select(static rule => rule.Id).Order(StringComparer.Ordinal), DiagnosticPage.Ids());

    /// <summary>The help links lead into the repository that the packages name.</summary>
    [Fact]
    public void RepositoryUrl_IsThatOfThePackages()
    {
        XDocument properties = XDocument.Load(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "Directory.Build.props"));

        Assert.Equal(KnownNames.RepositoryUrl, properties.Descendants("RepositoryUrl").Single().Value);
        Assert.StartsWith(KnownNames.RepositoryUrl + "/", Descriptors.HelpLink("WI0001"), StringComparison.Ordinal);
    }

    private static async Task<Diagnostic[]> Diagnose(Project project) => [.. await GeneratorRun.Of(project).Diagnose(DiagnosticSeverity.Info)];

    private static string Here([CallerFilePath] string path = "") => path;
}
