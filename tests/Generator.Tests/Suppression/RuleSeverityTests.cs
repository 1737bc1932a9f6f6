using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Our rules obey the means by which a user silences or turns down any rule.</summary>
public sealed class RuleSeverityTests
{
    [Fact]
    public async Task Pragma_Silences() => Assert.Empty(await Ours(new Project(Source(
        "#pragma warning disable WI0004\n[SpectralInit(0)] private double[,] _bad;\n#pragma warning restore WI0004"))));

    [Fact]
    public async Task Pragma_SilencesNothingElse() => Assert.Equal(["WI0004"], (await Ours(new Project(Source(
        "#pragma warning disable WI0007\n[SpectralInit(0)] private double[,] _bad;\n#pragma warning restore WI0007")))).Select(static diagnostic => diagnostic.Id));

    [Fact]
    public async Task SuppressMessage_Silences() => Assert.Empty(await Ours(new Project(Source(
        "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"WeightInit\", \"WI0004:Size is not positive\")] [SpectralInit(0)] private double[,] _bad;"))));

    [Theory]
    [InlineData("none", null)]
    [InlineData("suggestion", null)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public async Task EditorConfig_SetsTheSeverity(string severity, DiagnosticSeverity? expected)
    {
        Project project = new(Source("[SpectralInit(0)] private double[,] _bad;")) { EditorConfig = $"root = true\n\n[*.cs]\ndotnet_diagnostic.WI0004.severity = {severity}\n" };

        Assert.Equal(expected, (await Ours(project)).SingleOrDefault()?.Severity);
    }

    private static string Source(string member) => $$"""
        using WeightInit;

        public partial class Model
        {
        {{member}}
            [SpectralInit(4)] private double[,] _good;

            public Model() => InitializeWeights(1);
        }
        """;

    /// <summary>Our diagnostics; whatever their severity, the bad member is left out and the good one stays.</summary>
    private static async Task<Diagnostic[]> Ours(Project project)
    {
        GeneratorRun run = GeneratorRun.Of(project);
        Assert.Contains("this._good", run.Text);
        Assert.DoesNotContain("_bad", run.Text);
        return [.. (await run.Diagnose()).Where(static diagnostic => diagnostic.Id.StartsWith("WI", System.StringComparison.Ordinal))];
    }
}
