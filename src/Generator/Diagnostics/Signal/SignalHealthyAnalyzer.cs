using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>WI0205: the figures of a path that keeps its signal and its gradient.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SignalHealthyAnalyzer() : SignalAnalyzer(Descriptors.SignalHealthy)
{
    private protected override void Analyze(TypeAnalysis analysis, SignalPaths paths)
    {
        foreach (SignalPathModel path in paths.Paths)
        {
            if (path.Figures is { } figures && new PathReport(path, figures, SignalLimitOption.Read(analysis, path, out _)) is { IsHealthy: true } report)
            {
                analysis.Report(new(Descriptors.SignalHealthy, path.Location, path.Spec.Name, report.Layers, report.Text));
            }
        }
    }
}
