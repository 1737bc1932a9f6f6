using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>One rule about the signal paths of a type.</summary>
public abstract class SignalAnalyzer : TypeAnalyzer
{
    private protected SignalAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override bool Concerns(TypeDeclarations type) => type.MayHavePath;

    private protected sealed override void Analyze(TypeAnalysis analysis)
    {
        if (SignalPathParser.Attributes(analysis.Type).Any())
        {
            Analyze(analysis, SignalPaths.Of(analysis.Type, analysis.Compilation));
        }
    }

    private protected abstract void Analyze(TypeAnalysis analysis, SignalPaths paths);

    private protected sealed override Digest Setting(TypeDeclarations type, AnalyzerOptions options)
        => type.Parts.Aggregate(default(Digest), (limits, part) => SignalLimitOption.Text(options, part.Node.SyntaxTree) is { } limit ? limits.Then(Digest.Of(limit)) : limits.Then(0));

    /// <summary>Reports what the parser found wrong under one rule.</summary>
    private protected void ReportViolations(TypeAnalysis analysis, SignalPaths paths)
    {
        foreach (Violation violation in paths.Violations.Where(violation => violation.Rule.Id == Rule.Id))
        {
            analysis.Report(violation);
        }
    }
}
