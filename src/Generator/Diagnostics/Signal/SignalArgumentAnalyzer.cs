using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>WI0202: an argument of a path is out of range.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SignalArgumentAnalyzer() : SignalAnalyzer(Descriptors.SignalArgument)
{
    private protected override void Analyze(TypeAnalysis analysis, SignalPaths paths) => ReportViolations(analysis, paths);
}
