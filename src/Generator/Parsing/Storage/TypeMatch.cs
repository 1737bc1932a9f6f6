using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Finds the type arguments with which a method of an adapter takes a field's type.</summary>
internal sealed class TypeMatch(IMethodSymbol method)
{
    private readonly ITypeSymbol?[] _arguments = new ITypeSymbol?[method.TypeParameters.Length];

    /// <summary>The method for a type, which its parameter takes as it is or (unless exact) as a base class or an interface; null when it does not.</summary>
    public static IMethodSymbol? Close(IMethodSymbol method, ITypeSymbol parameter, ITypeSymbol type, bool exact)
    {
        foreach (ITypeSymbol level in exact ? [type] : TypeLevels.All(type))
        {
            TypeMatch match = new(method);
            if (match.Unify(parameter, level) && match.IsComplete())
            {
                return method.IsGenericMethod ? method.Construct(match._arguments!) : method;
            }
        }

        return null;
    }

    private bool IsComplete() => method.TypeParameters.All(parameter => _arguments[parameter.Ordinal] is { } argument && Satisfies(argument, parameter));

    private bool Satisfies(ITypeSymbol argument, ITypeParameterSymbol parameter)
        => !(parameter.HasUnmanagedTypeConstraint && !argument.IsUnmanagedType)
            && !(parameter.HasValueTypeConstraint && !argument.IsValueType)
            && !(parameter.HasReferenceTypeConstraint && !argument.IsReferenceType)
            && parameter.ConstraintTypes.All(constraint => TypeLevels.All(argument).Any(level => Unify(constraint, level)));

    private bool Unify(ITypeSymbol pattern, ITypeSymbol actual)
    {
        switch (pattern)
        {
            case ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } parameter:
                ITypeSymbol known = _arguments[parameter.Ordinal] ??= actual.WithNullableAnnotation(NullableAnnotation.None);
                return SymbolEqualityComparer.Default.Equals(known, actual);

            case IArrayTypeSymbol array:
                return actual is IArrayTypeSymbol other && array.Rank == other.Rank && Unify(array.ElementType, other.ElementType);

            case INamedTypeSymbol { IsGenericType: true } generic:
                return actual is INamedTypeSymbol { IsGenericType: true } same
                    && SymbolEqualityComparer.Default.Equals(generic.OriginalDefinition, same.OriginalDefinition)
                    && generic.TypeArguments.Zip(same.TypeArguments, Unify).All(static unified => unified);

            default:
                return SymbolEqualityComparer.Default.Equals(pattern, actual);
        }
    }
}
