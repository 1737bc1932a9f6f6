using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Reads and checks one weight attribute by its spec.</summary>
internal static class SchemeParser
{
    public static SchemeModel? Parse(
        ISymbol member, AttributeData attribute, StorageModel? storage, string name, Compilation compilation, Violations? violations)
    {
        if (SchemeSpec.Of(attribute.AttributeClass?.Name) is not { } spec
            || attribute.AttributeConstructor is null
            || attribute.ConstructorArguments.Any(static argument => argument.Kind == TypedConstantKind.Error))
        {
            // The compiler itself has already said why.
            return null;
        }

        Size[]? shape = ShapeParser.Parse(member, attribute, spec, storage, name, compilation, violations);
        List<ArgumentModel> arguments = [];
        bool valid = true;
        for (int i = 0; i < spec.Arguments.Count; i++)
        {
            TypedConstant? given = Named(attribute, spec.Arguments[i].Name);
            if (given is { Kind: TypedConstantKind.Error })
            {
                return null;
            }

            if ((given is { Value: { } value } ? spec.Arguments[i].Parse(value, attribute, name, violations) : spec.Defaults[i]) is { } parsed)
            {
                arguments.Add(parsed);
            }
            else
            {
                valid = false;
            }
        }

        if (shape is null || !valid || !SchemeRules.Check(spec, shape.Length > 0 ? shape : ShapeParser.Unknown(storage, spec), arguments, ElementRange.Of(storage), attribute, name, violations))
        {
            return null;
        }

        return new SchemeModel(
            spec.Attribute, spec.Call, spec.Takes, new(shape.Select(static size => size.Model)), ShapeParser.IsSquareShorthand(attribute, spec), spec.LeastRank, new(arguments));
    }

    /// <summary>The sizes of a member whose attribute is right.</summary>
    public static Size[]? Shape(ISymbol member, Compilation compilation)
    {
        AttributeData attribute = AnnotatedMembers.Attributes(member).First();
        ITypeSymbol type = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
        return SchemeSpec.Of(attribute.AttributeClass?.Name) is { } spec
            ? ShapeParser.Parse(member, attribute, spec, StorageParser.Parse(type, member.Name, null, compilation, null), member.Name, compilation, null)
            : null;
    }

    private static TypedConstant? Named(AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
