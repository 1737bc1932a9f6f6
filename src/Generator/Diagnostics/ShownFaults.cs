using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>Which weights are left unfilled for an error of ours that the user sees.</summary>
internal sealed class ShownFaults(Compilation compilation, CancellationToken cancellation)
{
    private readonly Dictionary<INamedTypeSymbol, Faults> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether an error stands on the weight, or keeps its whole type from being filled.</summary>
    public bool Concern(ISymbol member)
    {
        INamedTypeSymbol type = member.ContainingType;
        if (!AnnotatedMembers.Of(type).Any(weight => IsOrBacks(weight, member)))
        {
            return false;
        }

        if (!_known.TryGetValue(type, out Faults? faults))
        {
            _known.Add(type, faults = Find(type));
        }

        return faults.KeepOutAll || faults.Members.Any(place => Declarations(member).Any(node => Holds(node, place)));
    }

    private Faults Find(INamedTypeSymbol type)
    {
        Violations violations = new();
        bool none = TypeParser.Parse(type, compilation, violations, cancellation) is null;
        Violations outside = new();
        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            TypeRules.CheckEnclosing(outer, outside);
        }

        SyntaxNode[] members = [.. AnnotatedMembers.Of(type).Concat(AnnotatedMembers.Modules(type)).SelectMany(Declarations)];
        ILookup<bool, Location> places = Shown(violations).ToLookup(place => members.Any(node => Holds(node, place)));
        return new(none && (places[false].Any() || Shown(outside).Any()), [.. places[true]]);
    }

    // An error that #pragma, .editorconfig or [SuppressMessage] silences says nothing in the warning's place.
    private IEnumerable<Location> Shown(Violations violations)
        => CompilationWithAnalyzers.GetEffectiveDiagnostics(violations.Found.Select(static violation => violation.ToDiagnostic()), compilation)
            .Where(static diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(static diagnostic => diagnostic.Location);

    private IEnumerable<SyntaxNode> Declarations(ISymbol member)
        => (member is IFieldSymbol { AssociatedSymbol: { } property } ? property : member).DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellation))
            .Select(static node => node is VariableDeclaratorSyntax ? node.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? node : node);

    private static bool IsOrBacks(ISymbol weight, ISymbol member)
        => SymbolEqualityComparer.Default.Equals(weight, member)
            || (weight is IFieldSymbol { AssociatedSymbol: { } property } && SymbolEqualityComparer.Default.Equals(property, member));

    private static bool Holds(SyntaxNode node, Location place) => node.SyntaxTree == place.SourceTree && node.Span.Contains(place.SourceSpan);

    private sealed record Faults(bool KeepOutAll, Location[] Members);
}
