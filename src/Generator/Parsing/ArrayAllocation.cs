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

        List<long> sizes = [];
        foreach (ExpressionSyntax size in created.Type.RankSpecifiers[0].Sizes)
        {
            if ((Plain(size, member.ContainingType) ?? compilation.GetSemanticModel(size.SyntaxTree).GetConstantValue(size, cancellation).Value) is not int value)
            {
                return null;
            }

            sizes.Add(value);
        }

        return [.. sizes];
    }

    // A number, or a constant of the type itself, which nothing but a parameter of the type hides: an initializer takes long to bind.
    private static object? Plain(ExpressionSyntax size, INamedTypeSymbol type) => size switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value as int?,
        IdentifierNameSyntax { Identifier.ValueText: var name }
            when !type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == name)) && type.GetMembers(name) is { Length: 1 } found
            => (found[0] as IFieldSymbol)?.ConstantValue as int?,
        _ => null,
    };

    private static ArrayCreationExpressionSyntax? Allocation(ISymbol member, CancellationToken cancellation)
        => member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: ArrayCreationExpressionSyntax { Initializer: null } created } => created,
            PropertyDeclarationSyntax { Initializer.Value: ArrayCreationExpressionSyntax { Initializer: null } created } => created,
            _ => null,
        };
}
