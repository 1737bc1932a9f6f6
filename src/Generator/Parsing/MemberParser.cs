using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Turns an annotated field or property into its model, or says what is wrong with it.</summary>
internal static class MemberParser
{
    // Several rules ask about one member; a symbol lives as long as its compilation.
    private static readonly ConditionalWeakTable<ISymbol, Answer> _known = new();

    /// <summary>The model, or null when the member has to be left out.</summary>
    public static WeightModel? Parse(ISymbol member, Compilation compilation, Violations? violations)
    {
        if (!SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly))
        {
            return Read(member, compilation, violations);
        }

        if (violations is null)
        {
            return _known.GetValue(member, asked => new(Read(asked, compilation, null))).Model;
        }

        WeightModel? model = Read(member, compilation, violations);
        _known.GetValue(member, _ => new(model));
        return model;
    }

    private sealed record Answer(WeightModel? Model);

    private static WeightModel? Read(ISymbol member, Compilation compilation, Violations? violations)
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

        if (member.ContainingType.GetMembers(member.Name).Length > 1)
        {
            // The compiler has said so, and nothing can tell them apart.
            return null;
        }

        StorageAccess? access = MemberRules.Check(member, name, violations);
        ITypeSymbol type = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
        StorageModel? storage = StorageParser.Parse(type, name, location, compilation, violations);
        SchemeModel? scheme = SchemeParser.Parse(member, attribute, storage, name, compilation, violations);
        bool hasKey = KeyParser.TryParse(attribute, name, violations, out string? key);

        if (storage is { IsRenewed: true } && access == StorageAccess.FillInPlace)
        {
            violations?.Add(Descriptors.ReadOnlyRenewed, location, name, Naming.TypeText(type));
            return null;
        }

        bool hasBias = BiasParser.TryParse(attribute, storage, name, violations, out string? bias);

        if (access is null || scheme is null || storage is null || !hasKey || !hasBias)
        {
            return null;
        }

        PropertyModel? property = member is IPropertySymbol candidate ? PartialPropertyParser.Parse(candidate) : null;
        return new WeightModel(
            member.Name,
            property?.BackingField ?? Naming.Escape(member.Name),
            access.Value,
            Naming.TypeText(type),
            type is IArrayTypeSymbol { ElementType: IArrayTypeSymbol { NullableAnnotation: NullableAnnotation.Annotated } rows } ? rows.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : "",
            storage,
            scheme,
            bias,
            key,
            property);
    }
}
