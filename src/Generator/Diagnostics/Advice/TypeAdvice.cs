using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>An analyzer of one rule about types that hold weights or models.</summary>
public abstract class TypeAdvice : TypeAnalyzer
{
    private protected TypeAdvice(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override bool Concerns(TypeDeclarations type) => type.MayHoldWeights;

    private protected sealed override void Analyze(TypeAnalysis analysis)
    {
        if (AnnotatedMembers.Any(analysis.Type))
        {
            Violations violations = new();
            Advise(analysis, violations);
            violations.ReportTo(analysis);
        }
    }

    /// <summary>Says what there is to say of a type with annotated members.</summary>
    private protected abstract void Advise(TypeAnalysis analysis, Violations violations);

    /// <summary>All places in the type's own source that name a member.</summary>
    private protected static IEnumerable<IdentifierNameSyntax> Mentions(INamedTypeSymbol type, string name, CancellationToken cancellation)
        => type.DeclaringSyntaxReferences
            .Where(static reference => !GeneratedPlaces.IsGeneratorsName(reference.SyntaxTree.FilePath))
            .SelectMany(reference => reference.GetSyntax(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>())
            .Where(identifier => identifier.Identifier.ValueText == name);

    private protected static string FullName(ISymbol member) => $"{Naming.DisplayName(member.ContainingType)}.{member.Name}";

    private protected static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
}
