using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>An analyzer of one rule about types that hold weights or models.</summary>
public abstract class TypeAdvice : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _rule;

    private protected TypeAdvice(DiagnosticDescriptor rule)
    {
        _rule = rule;
        SupportedDiagnostics = [rule];
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private void Analyze(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (!AnnotatedMembers.Any(type))
        {
            return;
        }

        Violations violations = new();
        Advise(type, context.Compilation, violations, context.CancellationToken);
        foreach (Diagnostic diagnostic in violations.Found)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    private protected DiagnosticDescriptor Rule => _rule;

    /// <summary>Says what there is to say of a type with annotated members.</summary>
    private protected abstract void Advise(INamedTypeSymbol type, Compilation compilation, Violations violations, CancellationToken cancellation);

    /// <summary>All places in the type's own source that name a member.</summary>
    private protected static IEnumerable<IdentifierNameSyntax> Mentions(INamedTypeSymbol type, string name, CancellationToken cancellation)
        => type.DeclaringSyntaxReferences
            .Where(static reference => !reference.SyntaxTree.FilePath.EndsWith(".g.cs", System.StringComparison.Ordinal))
            .SelectMany(reference => reference.GetSyntax(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>())
            .Where(identifier => identifier.Identifier.ValueText == name);

    private protected static string FullName(ISymbol member) => $"{Naming.DisplayName(member.ContainingType)}.{member.Name}";

    private protected static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
}
