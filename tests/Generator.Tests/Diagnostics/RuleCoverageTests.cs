using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using WeightInit.Generator;
using Xunit;
using Xunit.Sdk;

namespace WeightInit.GeneratorTests;

/// <summary>Every rule has its tests and its place in the release notes; a test class says by its constant Id whose it is.</summary>
public sealed class RuleCoverageTests
{
    [Fact]
    public void EveryDescriptor_IsSupportedByAnAnalyzer()
        => Assert.Equal(
            typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => ((DiagnosticDescriptor)field.GetValue(null)!).Id).Order(),
            Ids().Order());

    public static TheoryData<string> Rules => [.. Ids()];

    [Fact]
    public void EveryTestClassOfARule_NamesOneThatExists() => Assert.Equal(Ids().Order(), Classes().Keys.Order());

    /// <summary>The tests are run, and a witness says whether the rule was reported: a name alone proves nothing.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public async Task EveryRule_HasTestsThatSeeItWarnAndNotWarn(string id)
    {
        MethodInfo[] tests = [.. Classes()[id].GetMethods().Where(static method => method.GetCustomAttribute<FactAttribute>() is { Skip: null })];
        MethodInfo[] warns = [.. tests.Where(static method => method.Name.EndsWith("_Warns", StringComparison.Ordinal))];
        MethodInfo[] silent = [.. tests.Where(static method => method.Name.EndsWith("_DoesNotWarn", StringComparison.Ordinal))];

        Assert.NotEmpty(warns);
        Assert.NotEmpty(silent);
        foreach (MethodInfo test in warns)
        {
            Witness witness = await Watch(test);
            Assert.True(witness.Seen.Contains(id), $"{test.Name} has never seen {id}, but {string.Join(", ", witness.Seen)}");
        }

        foreach (MethodInfo test in silent)
        {
            Witness witness = await Watch(test);
            Assert.True(witness.Runs > 0 && !witness.Seen.Contains(id), $"{test.Name} compiled {witness.Runs} times and saw {string.Join(", ", witness.Seen)}");
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

    /// <summary>Runs a test, of a theory the first case.</summary>
    private static async Task<Witness> Watch(MethodInfo test)
    {
        object?[] arguments = test.GetCustomAttributes<DataAttribute>().FirstOrDefault() is { } data ? data.GetData(test).First() : [];
        Witness witness = Witness.Call();
        await (Task)test.Invoke(Activator.CreateInstance(test.DeclaringType!), [.. arguments, .. test.GetParameters().Skip(arguments.Length).Select(static parameter => parameter.DefaultValue)])!;
        return witness;
    }

    /// <summary>Test classes by the rule that their constant names.</summary>
    private static Dictionary<string, Type> Classes() => typeof(RuleCoverageTests).Assembly.GetTypes()
        .Where(static type => type.GetField("Id", BindingFlags.NonPublic | BindingFlags.Static) is { IsLiteral: true })
        .ToDictionary(static type => (string)type.GetField("Id", BindingFlags.NonPublic | BindingFlags.Static)!.GetRawConstantValue()!);

    private static IEnumerable<string> Ids() => OurAnalyzers.Rules.Select(static rule => rule.Id);

    private static string Here([CallerFilePath] string path = "") => path;
}
