using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>WI0204: why nothing is said about a path: a weight that is not random, or a size that is known only at run time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SignalOutsideAnalyzer() : SignalAnalyzer(Descriptors.SignalOutside)
{
    private protected override void Analyze(TypeAnalysis analysis, SignalPaths paths)
    {
        foreach (SignalPathModel path in paths.Paths)
        {
            if (path.Outside is { } outside)
            {
                analysis.Report(new(Descriptors.SignalOutside, path.Location, path.Spec.Name, outside.Member, outside.Reason));
            }
        }
    }
}
