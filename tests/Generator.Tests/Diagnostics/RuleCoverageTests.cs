using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Every rule has its tests and its place in the release notes; a test class says by its constant Id whose it is.</summary>
public sealed class RuleCoverageTests
{
    [Fact]
    public void EveryDescriptor_IsSupportedByAnAnalyzer()
        => Assert.Equal(
            typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => ((DiagnosticDescriptor)field.GetValue(null)!).Id).Order(),
            Ids().Order());

    [Fact]
    public void EveryRule_HasAWarnsAndADoesNotWarnTest()
    {
        Dictionary<string, Type> classes = typeof(RuleCoverageTests).Assembly.GetTypes()
            .Where(static type => type.GetField("Id", BindingFlags.NonPublic | BindingFlags.Static) is { IsLiteral: true })
            .ToDictionary(static type => (string)type.GetField("Id", BindingFlags.NonPublic | BindingFlags.Static)!.GetRawConstantValue()!);

        Assert.Equal(Ids().Order(), classes.Keys.Order());
        foreach (Type type in classes.Values)
        {
            string[] tests = [.. type.GetMethods().Where(static method => method.GetCustomAttribute<FactAttribute>() is not null).Select(static method => method.Name)];
            Assert.Contains(tests, static name => name.EndsWith("_Warns", StringComparison.Ordinal));
            Assert.Contains(tests, static name => name.EndsWith("_DoesNotWarn", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void EveryRule_HasItsRowInTheReleaseNotes()
    {
        string folder = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "src", "Generator");
        string[] rows = [.. File.ReadLines(Path.Combine(folder, "AnalyzerReleases.Unshipped.md")), .. File.ReadLines(Path.Combine(folder, "AnalyzerReleases.Shipped.md"))];

        foreach (DiagnosticDescriptor rule in OurAnalyzers.Rules)
        {
            Assert.Contains($"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}", rows);
        }
    }

    private static IEnumerable<string> Ids() => OurAnalyzers.Rules.Select(static rule => rule.Id);

    private static string Here([CallerFilePath] string path = "") => path;
}
