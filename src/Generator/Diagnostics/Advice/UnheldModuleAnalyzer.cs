using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>WI0103: a model has a model in a member without [WeightModule], and does not initialise it by hand.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnheldModuleAnalyzer() : TypeAdvice(Descriptors.UnheldModule)
{
    private protected override void Advise(TypeAnalysis analysis, Violations violations)
    {
        (INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) = (analysis.Type, analysis.Compilation, analysis.Cancellation);
        if (TypeParser.Emitted(type, compilation)?.Name.TrimStart('@') is not { } method)
        {
            return;
        }

        ISymbol[] held = [.. AnnotatedMembers.Modules(type), .. AnnotatedMembers.Of(type)];
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is (IFieldSymbol or IPropertySymbol { GetMethod: not null }) and { IsImplicitlyDeclared: false, IsStatic: false }
                && IsStored(member, cancellation)
                && !held.Contains(member, SymbolEqualityComparer.Default)
                && ModuleHolders.Element(TypeOf(member)) is { } element
                && !InitializationCalls.DerivesFrom(type, element.OriginalDefinition)
                && ModuleParser.CouldBe(member, compilation)
                && !IsInitializedByHand(type, member, cancellation))
            {
                violations.Add(
                    Rule, member.Locations.FirstOrDefault(), ImmutableDictionary<string, string?>.Empty.Add(Repair.Attribute, Qualifier(held[0], cancellation) + "WeightModule"), FullName(member), Naming.DisplayName(type), method);
            }
        }
    }

    /// <summary>What stands before the name of an attribute of ours where there is no using: <c>WeightInit.</c></summary>
    private static string Qualifier(ISymbol member, CancellationToken cancellation)
        => member.GetAttributes().First(AnnotatedMembers.IsOurs).ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax { Name: QualifiedNameSyntax name }
            ? name.Left + "."
            : "";

    /// <summary>Whether the member keeps its model: a property that computes it holds none.</summary>
    private static bool IsStored(ISymbol member, CancellationToken cancellation)
        => member is IFieldSymbol
            || (member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is PropertyDeclarationSyntax { AccessorList: { } accessors, ExpressionBody: null }
                && accessors.Accessors.All(static accessor => accessor.Body is null && accessor.ExpressionBody is null));

    // _inner.InitializeWeights(key), or a loop over _blocks that calls it.
    private static bool IsInitializedByHand(INamedTypeSymbol type, ISymbol member, CancellationToken cancellation)
        => Mentions(type, member.Name, cancellation).Any(static mention => mention.FirstAncestorOrSelf<SyntaxNode>(static node => node is StatementSyntax or ArrowExpressionClauseSyntax) is { } statement
            && CallIndex.Calls(statement).Any(static call => call.Expression is not IdentifierNameSyntax && CallIndex.Name(call.Expression) is { } name && name.StartsWith("Initialize", System.StringComparison.Ordinal)));
}
