using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WeightInit.Generator;

/// <summary>Reads what a member's initializer allocates.</summary>
internal static class ArrayAllocation
{
    /// <summary>The sizes of new T[…], where all are constants; null for an array of arrays, whose rows come later.</summary>
    public static long[]? Sizes(ISymbol member, Compilation compilation, CancellationToken cancellation)
    {
        ITypeSymbol type = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
        if (type is not IArrayTypeSymbol { ElementType: not IArrayTypeSymbol } || Allocation(member, cancellation) is not { } created)
        {
            return null;
        }

        SemanticModel model = compilation.GetSemanticModel(created.SyntaxTree);
        List<long> sizes = [];
        foreach (ExpressionSyntax size in created.Type.RankSpecifiers[0].Sizes)
        {
            if (model.GetConstantValue(size, cancellation).Value is not int value)
            {
                return null;
            }

            sizes.Add(value);
        }

        return [.. sizes];
    }

    private static ArrayCreationExpressionSyntax? Allocation(ISymbol member, CancellationToken cancellation)
        => member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: ArrayCreationExpressionSyntax { Initializer: null } created } => created,
            PropertyDeclarationSyntax { Initializer.Value: ArrayCreationExpressionSyntax { Initializer: null } created } => created,
            _ => null,
        };
}
