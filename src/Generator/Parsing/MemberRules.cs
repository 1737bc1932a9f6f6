using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WeightInit.Generator;

/// <summary>What a field or property must be so that generated code can fill it.</summary>
internal static class MemberRules
{
    /// <summary>What generated code may do with the storage; null when the member has to be left out.</summary>
    public static StorageAccess? Check(ISymbol member, string name, Violations? violations)
    {
        Location? location = member.Locations.FirstOrDefault();
        if (member.IsStatic)
        {
            string kind = member is IFieldSymbol { IsConst: true } ? "const" : "static";
            violations?.Add(Descriptors.StaticMember, location, name, kind);
            return null;
        }

        if (IsForbidden(member))
        {
            violations?.Add(Descriptors.UnsupportedMember, location, name, "[Obsolete(…, error: true)] makes naming it an error, in generated code too: make that a warning, or remove the weight attribute");
            return null;
        }

        return member is IPropertySymbol property
            ? CheckProperty(property, name, location, violations)
            : CheckField((IFieldSymbol)member, name, location, violations);
    }

    // Code of an obsolete type may name its obsolete members; the field behind a partial property is our own.
    private static bool IsForbidden(ISymbol member)
    {
        bool isError = Obsolete(member)?.ConstructorArguments.ElementAtOrDefault(1).Value is true;
        if (!isError || (member is IPropertySymbol property && PartialPropertyParser.IsToBeImplemented(property)))
        {
            return false;
        }

        for (INamedTypeSymbol? type = member.ContainingType; type is not null; type = type.ContainingType)
        {
            if (Obsolete(type) is not null)
            {
                return false;
            }
        }

        return true;
    }

    private static AttributeData? Obsolete(ISymbol symbol)
        => symbol.GetAttributes().FirstOrDefault(static attribute => QualifiedName.Is(attribute.AttributeClass, "System.ObsoleteAttribute"));

    private static StorageAccess? CheckField(IFieldSymbol field, string name, Location? location, Violations? violations)
    {
        if (field.AssociatedSymbol is { } property)
        {
            violations?.Add(
                Descriptors.UnsupportedMember, location, $"{Naming.DisplayName(field.ContainingType)}.{property.Name}",
                "the backing field of a property cannot be reached by name: annotate the property itself");
            return null;
        }

        if (field.RefKind != RefKind.None)
        {
            violations?.Add(Descriptors.UnsupportedMember, location, name, "a ref field holds no array of its own: annotate the field that it refers to");
            return null;
        }

        return field.IsReadOnly ? StorageAccess.FillInPlace : StorageAccess.Assign;
    }

    private static StorageAccess? CheckProperty(IPropertySymbol property, string name, Location? location, Violations? violations)
    {
        if (property.IsIndexer || !property.ExplicitInterfaceImplementations.IsEmpty)
        {
            violations?.Add(
                Descriptors.UnsupportedMember, location, name,
                property.IsIndexer ? "an indexer holds no array of its own: annotate a field" : "an explicit interface implementation cannot be reached by name: annotate a field");
            return null;
        }

        if (AnnotatedMembers.IsDeclaredByParameter(property))
        {
            violations?.Add(Descriptors.UnsupportedMember, location, name, "a record's parameter declares it: declare the property in the body and annotate it there");
            return null;
        }

        bool ours = PartialPropertyParser.IsToBeImplemented(property);
        if (ours && PartialPropertyParser.TooOld(property) is { } language)
        {
            violations?.Add(Descriptors.LanguageTooOld, location, name, language, PartialPropertyParser.OldestLanguage.ToDisplayString());
            return null;
        }

        string? lacks = property switch
        {
            { ReturnsByRef: true } or { ReturnsByRefReadonly: true } => "returns by reference",
            { GetMethod: null } => "has no getter",
            { SetMethod: null } when !ours => "has no setter",
            { SetMethod.IsInitOnly: true } when !ours => "has an init accessor, which only an object initializer may call",
            _ => null,
        };
        if (lacks is not null)
        {
            violations?.Add(Descriptors.PropertyNotSettable, location, name, lacks);
            return null;
        }

        return StorageAccess.Assign;
    }
}
