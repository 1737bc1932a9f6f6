using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>One rule's look at one type, from one of the files in which it is declared.</summary>
internal sealed class TypeAnalysis(INamedTypeSymbol type, SemanticModelAnalysisContext file)
{
    private readonly List<Violation> _found = [];

    public INamedTypeSymbol Type { get; } = type;

    public Compilation Compilation => file.SemanticModel.Compilation;

    public AnalyzerOptions Options => file.Options;

    public CancellationToken Cancellation => file.CancellationToken;

    /// <summary>Whether the answer stays what it is while the type and what it mentions stay as they are.</summary>
    public bool IsSettled { get; private set; } = true;

    /// <summary>What was reported, wherever it stands.</summary>
    public IReadOnlyList<Violation> Found => _found;

    public void Report(Violation violation) => _found.Add(violation);

    /// <summary>Says that the answer depends on more than the type and what it mentions.</summary>
    public void LookElsewhere() => IsSettled = false;
}
