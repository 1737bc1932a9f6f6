using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>One rule's look at one type.</summary>
internal sealed class TypeAnalysis(SymbolAnalysisContext context)
{
    public INamedTypeSymbol Type { get; } = (INamedTypeSymbol)context.Symbol;

    public Compilation Compilation => context.Compilation;

    public AnalyzerOptions Options => context.Options;

    public CancellationToken Cancellation => context.CancellationToken;

    /// <summary>Whether nothing was found, and nothing will be while the type and what it mentions stay as they are.</summary>
    public bool IsSettled { get; private set; } = true;

    public void Report(Diagnostic diagnostic)
    {
        IsSettled = false;
        context.ReportDiagnostic(diagnostic);
    }

    /// <summary>Says that the answer depends on more than the type and what it mentions.</summary>
    public void LookElsewhere() => IsSettled = false;
}
