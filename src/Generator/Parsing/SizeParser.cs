using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>A size with what is known of it when compiling.</summary>
/// <param name="Model">What the emitter prints.</param>
/// <param name="Value">The value, when it is a number or a constant.</param>
internal sealed record Size(SizeModel Model, long? Value);

/// <summary>Reads one size argument: a number, or the name of an int member.</summary>
internal static class SizeParser
{
    public static Size? Parse(object? given, ISymbol member, AttributeData attribute, int position, string name, Compilation compilation, Violations? violations)
    {
        switch (given)
        {
            case int number:
                string literal = number.ToString(CultureInfo.InvariantCulture);
                if (number > 0)
                {
                    return new Size(new SizeModel(null, literal), number);
                }

                violations?.Add(Descriptors.SizeNotPositive, AttributeArguments.Locate(attribute, position), name, literal);
                return null;

            case string memberName:
                return Named(memberName, member.ContainingType, attribute, position, name, compilation, violations);

            default:
                violations?.Add(Descriptors.UnknownSizeMember, AttributeArguments.Locate(attribute, position), name, "null", "give a number or nameof(…)");
                return null;
        }
    }

    private static Size? Named(
        string memberName, INamedTypeSymbol type, AttributeData attribute, int position, string name, Compilation compilation, Violations? violations)
    {
        ISymbol? found = Candidates(memberName, type).FirstOrDefault(
            candidate => candidate.CanBeReferencedByName && compilation.IsSymbolAccessibleWithin(candidate, type));
        string? wrong = found switch
        {
            IFieldSymbol { Type.SpecialType: SpecialType.System_Int32 } => null,
            IPropertySymbol { Type.SpecialType: SpecialType.System_Int32, IsIndexer: false, GetMethod: not null } => null,
            IPropertySymbol { Type.SpecialType: SpecialType.System_Int32 } => "it has no getter",
            IFieldSymbol field => $"it is of type {Naming.TypeText(field.Type)}, not int",
            IPropertySymbol property => $"it is of type {Naming.TypeText(property.Type)}, not int",
            null => $"{Naming.DisplayName(type)} has no such field, property or constant (a constructor parameter must be stored in one first)",
            _ => "it is no field, property or constant",
        };
        if (wrong is not null)
        {
            violations?.Add(Descriptors.UnknownSizeMember, AttributeArguments.Locate(attribute, position), name, memberName, wrong);
            return null;
        }

        int? constant = (found as IFieldSymbol)?.ConstantValue as int?;
        if (constant <= 0)
        {
            string value = $"{memberName} = {constant.Value.ToString(CultureInfo.InvariantCulture)}";
            violations?.Add(Descriptors.SizeNotPositive, AttributeArguments.Locate(attribute, position), name, value);
            return null;
        }

        string owner = found!.IsStatic ? found.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : "this";
        return new Size(new SizeModel(memberName, $"{owner}.{Naming.Escape(found.Name)}"), constant);
    }

    // The type itself, its bases, then the enclosing types, of which only static members can be reached.
    private static IEnumerable<ISymbol> Candidates(string memberName, INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            foreach (ISymbol member in level.GetMembers(memberName))
            {
                yield return member;
            }
        }

        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            foreach (ISymbol member in outer.GetMembers(memberName).Where(static member => member.IsStatic))
            {
                yield return member;
            }
        }
    }
}
