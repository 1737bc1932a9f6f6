using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>WI0201: a path names what is no weight.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SignalMemberAnalyzer() : SignalAnalyzer(Descriptors.SignalMember)
{
    private protected override void Analyze(TypeAnalysis analysis, SignalPaths paths) => ReportViolations(analysis, paths);
}
