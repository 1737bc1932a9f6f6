using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
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
        string[] rows = [.. Repository.Read(Name).Tables.SelectMany(static table => table.Skip(1)).Select(static row => string.Join(" | ", row))];

        Assert.Equal(
            OurAnalyzers.Rules.OrderBy(static rule => rule.Id, System.StringComparer.Ordinal)
                .Select(static rule => $"{rule.Id} | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {rule.Title}"),
            rows);
    }

    [Fact]
    public void EveryRule_IsLinkedToItsPage()
    {
        IEnumerable<string> linked = Repository.Read(Name).Links.Select(static link => link.Target).Where(static target => target.StartsWith("diagnostics/", System.StringComparison.Ordinal));

        Assert.Equal(OurAnalyzers.Rules.Select(static rule => $"diagnostics/{rule.Id}.md").Order(), linked.Order());
    }
}
