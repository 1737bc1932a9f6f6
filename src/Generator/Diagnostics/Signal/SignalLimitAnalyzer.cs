using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>WI0207: the limit that .editorconfig sets is none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SignalLimitAnalyzer() : SignalAnalyzer(Descriptors.SignalLimit)
{
    private protected override void Analyze(TypeAnalysis analysis, SignalPaths paths)
    {
        foreach (SignalPathModel path in paths.Paths)
        {
            SignalLimitOption.Read(analysis, path, out string? wrong);
            if (wrong is not null)
            {
                analysis.Report(new(Descriptors.SignalLimit, path.Location, wrong));
            }
        }
    }
}
