using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>One rule about the signal paths of a type.</summary>
public abstract class SignalAnalyzer : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _rule;

    private protected SignalAnalyzer(DiagnosticDescriptor rule) => _rule = rule;

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(
            symbol =>
            {
                INamedTypeSymbol type = (INamedTypeSymbol)symbol.Symbol;
                if (SignalPathParser.Attributes(type).Any())
                {
                    Analyze(symbol, SignalPaths.Of(type, symbol.Compilation));
                }
            },
            SymbolKind.NamedType);
    }

    private protected abstract void Analyze(SymbolAnalysisContext context, SignalPaths paths);

    /// <summary>Reports what the parser found wrong under one rule.</summary>
    private protected void ReportViolations(SymbolAnalysisContext context, SignalPaths paths)
    {
        foreach (Diagnostic diagnostic in paths.Violations.Where(diagnostic => diagnostic.Id == _rule.Id))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
