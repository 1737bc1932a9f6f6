using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace WeightInit.Generator;

/// <summary>WI0102: a field of an annotated field's type has no attribute, and nothing in its class fills it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnannotatedWeightAnalyzer() : TypeAdvice(Descriptors.UnannotatedWeight)
{
    private protected override void Advise(TypeAnalysis analysis, Violations violations)
    {
        (INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) = (analysis.Type, analysis.Compilation, analysis.Cancellation);
        ISymbol[] weights = [.. AnnotatedMembers.Of(type).Where(static member => !member.IsStatic)];
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>().Where(static field => !field.IsImplicitlyDeclared && !field.IsStatic))
        {
            ISymbol? like = weights.Contains(field, SymbolEqualityComparer.Default)
                ? null
                : weights.FirstOrDefault(weight => SymbolEqualityComparer.Default.Equals(TypeOf(weight), field.Type));
            if (like is not null && StorageParser.Parse(field.Type, field.Name, null, compilation, null) is not null && Declarator(field, cancellation) is { } declarator && !IsFilled(field, declarator, cancellation))
            {
                ImmutableDictionary<string, string?> repair = ImmutableDictionary<string, string?>.Empty;
                if (Proposal(like, cancellation) is { } proposal && declarator.Parent is VariableDeclarationSyntax { Variables.Count: 1 })
                {
                    repair = repair.Add(Repair.Attribute, proposal);
                }

                violations.Add(Rule, declarator.Identifier.GetLocation(), repair, FullName(field), Naming.TypeText(field.Type), like.Name);
            }
        }
    }

    private static VariableDeclaratorSyntax? Declarator(IFieldSymbol field, CancellationToken cancellation)
        => field.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).OfType<VariableDeclaratorSyntax>().FirstOrDefault();

    private static bool IsFilled(IFieldSymbol field, VariableDeclaratorSyntax declarator, CancellationToken cancellation)
        => field.DeclaredAccessibility != Accessibility.Private
            || (declarator.Initializer?.Value is { } value && !IsEmpty(value))
            || Mentions(field.ContainingType, field.Name, cancellation).Any(Fills);

    private static bool IsEmpty(ExpressionSyntax value) => value switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => IsEmpty(forgiven.Operand),
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.NullLiteralExpression) || literal.IsKind(SyntaxKind.DefaultLiteralExpression),
        ArrayCreationExpressionSyntax { Initializer: null } => true,
        _ => false,
    };

    /// <summary>Whether a mention may write: an assignment, a call that gets the array or is made on it. Reading an element is none.</summary>
    private static bool Fills(IdentifierNameSyntax mention)
    {
        ExpressionSyntax node = mention.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own ? own : mention;
        bool isElement = false;
        while (node.Parent is ElementAccessExpressionSyntax element && element.Expression == node)
        {
            node = element;
            isElement = true;
        }

        return node.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == node || !isElement,
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => node.Parent.IsKind(SyntaxKind.PreIncrementExpression) || node.Parent.IsKind(SyntaxKind.PreDecrementExpression)
                || node.Parent.IsKind(SyntaxKind.PostIncrementExpression) || node.Parent.IsKind(SyntaxKind.PostDecrementExpression),
            ArgumentSyntax argument => !isElement || !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            MemberAccessExpressionSyntax access => !isElement && access.Name.Identifier.ValueText is not ("Length" or "LongLength" or "Rank" or "GetLength"),
            RefExpressionSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax => !isElement || node.Parent is RefExpressionSyntax,
            _ => false,
        };
    }

    /// <summary>The neighbour's attribute without its key, which would make the two equal.</summary>
    private static string? Proposal(ISymbol like, CancellationToken cancellation)
        => AnnotatedMembers.Attributes(like).First().ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax syntax
            ? $"{syntax.Name}({string.Join(", ", syntax.ArgumentList?.Arguments.Where(static argument => argument.NameEquals?.Name.Identifier.ValueText != "Key").Select(static argument => argument.ToString()) ?? [])})"
            : null;
}
