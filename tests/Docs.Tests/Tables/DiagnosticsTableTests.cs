using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using WeightInit.GeneratorTests;
using Xunit;

namespace WeightInit.DocsTests;

/// <summary>docs/diagnostics.md lists every rule as its descriptor has it, and links each to its page.</summary>
public sealed class DiagnosticsTableTests
{
    private const string Name = "docs/diagnostics.md";

    [Fact]
    public void Table_IsThatOfTheRules()
    {
        Assert.Equal(
            OurAnalyzers.Rules.OrderBy(static rule => rule.Id, System.StringComparer.Ordinal)
                .Select(static rule => $"{rule.Id} | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {rule.Title}"),
            Rows("WI0").Select(static row => string.Join(" | ", row)));
    }

    [Fact]
    public void Table_HasEverySuppression()
    {
        IEnumerable<SuppressionDescriptor> suppressions = OurAnalyzers.All.OfType<DiagnosticSuppressor>().SelectMany(static suppressor => suppressor.SupportedSuppressions);

        Assert.Equal(
            suppressions.Select(static suppression => $"{suppression.Id} {suppression.SuppressedDiagnosticId}").Order(System.StringComparer.Ordinal),
            Rows("WISP").Select(static row => $"{row[0]} {row[1].Split(',')[0]}"));
    }

    [Fact]
    public void EveryRule_IsLinkedToItsPage()
    {
        IEnumerable<string> linked = Repository.Read(Name).Links.Select(static link => link.Target).Where(static target => target.StartsWith("diagnostics/", System.StringComparison.Ordinal));

        Assert.Equal(OurAnalyzers.Rules.Select(static rule => $"diagnostics/{rule.Id}.md").Order(), linked.Order());
    }

    private static string[][] Rows(string prefix)
        => [.. Repository.Read(Name).Tables.SelectMany(static table => table.Skip(1)).Where(row => row[0].StartsWith(prefix, System.StringComparison.Ordinal))];
}
