using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Turns an annotated field or property into its model, or says what is wrong with it.</summary>
internal static class MemberParser
{
    /// <summary>The model, or null when the member has to be left out.</summary>
    public static WeightModel? Parse(ISymbol member, Compilation compilation, Violations? violations)
    {
        AttributeData[] attributes = AnnotatedMembers.Attributes(member).ToArray();
        AttributeData attribute = attributes[0];
        string name = $"{Naming.DisplayName(member.ContainingType)}.{member.Name}";
        Location? location = member.Locations.FirstOrDefault();
        if (attributes.Length > 1)
        {
            violations?.Add(Descriptors.TwoWeightAttributes, location, name);
            return null;
        }

        StorageAccess? access = MemberRules.Check(member, name, violations);
        ITypeSymbol type = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
        StorageModel? storage = StorageParser.Parse(type);
        if (storage is null)
        {
            violations?.Add(Descriptors.UnsupportedType, location, name, Naming.TypeText(type));
        }

        SchemeModel? scheme = SchemeParser.Parse(member, attribute, storage, name, compilation, violations);
        bool hasKey = KeyParser.TryParse(attribute, name, violations, out string? key);

        if (access is null || scheme is null || storage is null || !hasKey)
        {
            return null;
        }

        PropertyModel? property = member is IPropertySymbol candidate ? PartialPropertyParser.Parse(candidate) : null;
        return new WeightModel(
            member.Name,
            property?.BackingField ?? Naming.Escape(member.Name),
            access.Value,
            Naming.TypeText(type),
            type is IArrayTypeSymbol { ElementType: IArrayTypeSymbol { NullableAnnotation: NullableAnnotation.Annotated } } ? "!" : "",
            storage,
            scheme,
            key,
            property);
    }
}
