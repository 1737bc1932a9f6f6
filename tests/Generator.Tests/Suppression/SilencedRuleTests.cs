using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>
/// Every rule is silenced by each of a user's three means, on the wrong example of its page, and nothing else breaks then: what a
/// silenced error keeps out of the generated code stays out of it.
/// </summary>
public sealed class SilencedRuleTests
{
    public static TheoryData<string> Rules => [.. OurAnalyzers.Rules.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public Task Pragma_Silences(string id)
    {
        Project wrong = DiagnosticPage.Of(id).Wrong;
        return IsSilent(id, wrong with { Sources = [$"#pragma warning disable {id}\n{wrong.Sources[0]}"] });
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public Task EditorConfig_Silences(string id)
    {
        Project wrong = DiagnosticPage.Of(id).Wrong;
        string config = wrong.EditorConfig.Length == 0 ? "root = true\n" : wrong.EditorConfig;
        return IsSilent(id, wrong with { EditorConfig = $"{config}\n[*.cs]\ndotnet_diagnostic.{id}.severity = none\n" });
    }

    /// <summary>On the type that holds what is reported.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public async Task SuppressMessage_Silences(string id)
    {
        Project wrong = DiagnosticPage.Of(id).Wrong;
        string source = wrong.Sources[0];
        int[] places = [.. (await Reported(wrong)).Where(diagnostic => diagnostic.Id == id)
            .Select(static diagnostic => TypeAround(diagnostic.Location).SpanStart).Distinct().OrderDescending()];

        Assert.NotEmpty(places);
        foreach (int place in places)
        {
            source = source.Insert(place, $"[System.Diagnostics.CodeAnalysis.SuppressMessage(\"WeightInit\", \"{id}\")]\n");
        }

        await IsSilent(id, wrong with { Sources = [source] });
    }

    private static async Task IsSilent(string id, Project project)
    {
        Diagnostic[] left = await Reported(project);

        Assert.DoesNotContain(left, diagnostic => diagnostic.Id == id || diagnostic.Id == "AD0001" || diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static async Task<Diagnostic[]> Reported(Project project) => [.. await GeneratorRun.Of(project).Diagnose(DiagnosticSeverity.Info)];

    private static MemberDeclarationSyntax TypeAround(Location location)
        => location.SourceTree!.GetRoot().FindNode(location.SourceSpan).AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().Last();
}
