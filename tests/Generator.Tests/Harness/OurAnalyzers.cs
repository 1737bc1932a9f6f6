using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using WeightInit.Generator;

namespace WeightInit.GeneratorTests;

/// <summary>Every analyzer and suppressor that a user gets, found as the compiler finds them.</summary>
internal static class OurAnalyzers
{
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. typeof(WeightAnalyzer).Assembly.GetTypes()
            .Where(static type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Every rule of theirs.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Rules { get; } = [.. All.SelectMany(static analyzer => analyzer.SupportedDiagnostics)];
}
