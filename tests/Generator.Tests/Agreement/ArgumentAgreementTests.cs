using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Rules of the analyzer and of the runtime, tried on the same table of arguments: what one refuses, so does the other.</summary>
public sealed class ArgumentAgreementTests
{
    [Fact]
    public void WhatTheRuntimeRefuses_TheAnalyzerRefuses()
    {
        ArgumentCase[] cases = [.. ArgumentCase.All()];
        Dictionary<string, Diagnostic[]> said = cases.GroupBy(static given => given.Spec).SelectMany(Analyze).ToDictionary();
        List<string> missed = [];
        List<string> excessive = [];
        HashSet<string> refusals = [];
        foreach (ArgumentCase given in cases)
        {
            Diagnostic[] found = said[given.ToString()];
            switch (RuntimeDoor.Answer(given))
            {
                case ArgumentException refused when found.Length == 0:
                    missed.Add($"{given}: {refused.Message}");
                    break;
                case ArgumentException refused:
                    refusals.Add(refused.Message);
                    break;
                case null when found.Length > 0 && !IsStricter(given):
                    excessive.Add($"{given}: {found[0].GetMessage()}");
                    break;
            }
        }

        Assert.True(missed.Count == 0, $"{missed.Count} of {cases.Length} slip through to run time:\n{string.Join("\n", missed.Take(40))}");
        Assert.True(excessive.Count == 0, $"{excessive.Count} of {cases.Length} are refused for nothing:\n{string.Join("\n", excessive.Take(40))}");

        // The table reaches many different refusals; a table of good arguments would prove nothing.
        Assert.True(refusals.Count > 60, $"{refusals.Count} refusals");
    }

    // A user who writes these has made a mistake, though the runtime could go on.
    private static bool IsStricter(ArgumentCase given) => given.Create() switch
    {
        OrthogonalInitAttribute { Gain: <= 0 } or DeltaOrthogonalInitAttribute { Gain: <= 0 } => true,
        DeltaOrthogonalInitAttribute or DiracInitAttribute => given.Shape.Length == 2,
        SpectralInitAttribute { Measure: SpectralMeasure.Radius } or SpectralInitAttribute { LeakRate: < 1 } or SpectralInitAttribute { Topology: not SpectralTopology.Random } => given.Shape.Length > 2,
        _ => false,
    };

    private static IEnumerable<(string, Diagnostic[])> Analyze(IEnumerable<ArgumentCase> cases)
    {
        ArgumentCase[] all = [.. cases];
        StringBuilder source = new("public partial class Model\n{\n");
        for (int i = 0; i < all.Length; i++)
        {
            source.Append("    [WeightInit.").Append(all[i].Text).Append("] private ").Append(all[i].Element).Append("[]? _w").Append(i).Append(";\n");
        }

        CSharpCompilation compilation = new Project(source.Append('}').ToString()).Compile();
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        INamedTypeSymbol model = compilation.GetTypeByMetadataName("Model")!;
        for (int i = 0; i < all.Length; i++)
        {
            Violations violations = new();
            WeightModel? parsed = MemberParser.Parse(model.GetMembers($"_w{i}").Single(), compilation, violations);
            Assert.Equal(parsed is null, violations.Found.Count > 0);
            yield return (all[i].ToString(), [.. violations.Found.Select(static violation => violation.ToDiagnostic())]);
        }
    }
}
