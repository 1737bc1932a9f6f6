using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>One rule's look at one type.</summary>
internal sealed class TypeAnalysis(SymbolAnalysisContext context)
{
    private readonly List<Violation> _found = [];

    public INamedTypeSymbol Type { get; } = (INamedTypeSymbol)context.Symbol;

    public Compilation Compilation => context.Compilation;

    public AnalyzerOptions Options => context.Options;

    public CancellationToken Cancellation => context.CancellationToken;

    /// <summary>Whether the answer stays what it is while the type and what it mentions stay as they are.</summary>
    public bool IsSettled { get; private set; } = true;

    /// <summary>What was reported.</summary>
    public IReadOnlyList<Violation> Found => _found;

    public void Report(Violation violation)
    {
        _found.Add(violation);
        context.ReportDiagnostic(violation.ToDiagnostic());
    }

    /// <summary>Says that the answer depends on more than the type and what it mentions.</summary>
    public void LookElsewhere() => IsSettled = false;
}
