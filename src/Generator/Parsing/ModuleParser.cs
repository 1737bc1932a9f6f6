using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Turns a member with [WeightModule] into its model, or says what is wrong with it.</summary>
internal static class ModuleParser
{
    /// <summary>The model, or null when the member has to be left out.</summary>
    public static ModuleModel? Parse(ISymbol member, Compilation compilation, Violations? violations)
    {
        string name = $"{Naming.DisplayName(member.ContainingType)}.{member.Name}";
        Location? location = member.Locations.FirstOrDefault();
        if (AnnotatedMembers.Attributes(member).Any())
        {
            violations?.Add(Descriptors.TwoWeightAttributes, location, name);
            return null;
        }

        if (member.IsStatic)
        {
            violations?.Add(Descriptors.StaticMember, location, name, member is IFieldSymbol { IsConst: true } ? "const" : "static");
            return null;
        }

        ITypeSymbol type = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
        ModuleModel? model = null;
        string? wrong = MemberFault(member) ?? Reach(member, type, compilation, out model);
        if (wrong is null)
        {
            return model;
        }

        violations?.Add(Descriptors.UnsupportedModule, location, name, wrong);
        return null;
    }

    /// <summary>Whether a member without [WeightModule] could have it.</summary>
    public static bool CouldBe(ISymbol member, Compilation compilation)
        => MemberFault(member) is null && Reach(member, member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type, compilation, out _) is null;

    private static string? MemberFault(ISymbol member) => member switch
    {
        _ when AnnotatedMembers.IsDeclaredByParameter(member) => "a record's parameter declares no property of its own here: declare the property in the record's body",
        IFieldSymbol { AssociatedSymbol: not null } => "the backing field of a property cannot be reached by name: annotate the property itself",
        IPropertySymbol { IsIndexer: true } => "an indexer holds no model of its own: annotate a field",
        IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false } => "an explicit interface implementation cannot be reached by name: annotate a field",
        IPropertySymbol { GetMethod: null } => "it has no getter: add one, or annotate a field",
        _ => null,
    };

    /// <summary>How generated code gets at the model; what is wrong when it cannot.</summary>
    private static string? Reach(ISymbol member, ITypeSymbol type, Compilation compilation, out ModuleModel? model)
    {
        string storage = $"this.{Naming.Escape(member.Name)}";
        (ITypeSymbol element, string call, string argument) = type switch
        {
            IArrayTypeSymbol { Rank: 1 } array => (array.ElementType, array.ElementType.IsValueType ? "StructModules" : "Modules", storage),
            INamedTypeSymbol { IsGenericType: true } list when Is(list, "System.Collections.Generic.List<T>") => (list.TypeArguments[0], "Modules", storage),
            INamedTypeSymbol { IsGenericType: true } array when Is(array, "System.Collections.Immutable.ImmutableArray<T>")
                => (array.TypeArguments[0], "Modules", $"{storage}.IsDefault ? null : {storage}"),
            { IsValueType: true } => (type, "Module", "ref " + storage),
            _ => (type, "Module", storage),
        };
        model = new(member.Name, call, argument, Naming.TypeText(type));
        if (element.IsValueType && call == "Modules")
        {
            return $"the elements of {Naming.TypeText(type)} are structs, of which it hands out copies: use an array, or make '{Naming.TypeText(element)}' a class";
        }

        if (element.IsValueType && call == "Module" && member is not IFieldSymbol { IsReadOnly: false })
        {
            return $"'{Naming.TypeText(element)}' is a struct, of which a property or a readonly field hands out copies: use a field that is not readonly, or make it a class";
        }

        return IsInitializable(element, compilation)
            ? null
            : $"'{Naming.TypeText(element)}' has no annotated weights with a public method: annotate its fields and leave its generated method public, or use an array, List<> or ImmutableArray<> of such a type";
    }

    // The interface is there on what others compiled or wrote by hand; on our own source it is only about to be generated.
    private static bool IsInitializable(ITypeSymbol type, Compilation compilation)
        => IsInterface(type)
            || type.AllInterfaces.Any(IsInterface)
            || (type is ITypeParameterSymbol { IsReferenceType: true } parameter && parameter.ConstraintTypes.Any(constraint => IsInitializable(constraint, compilation)))
            || (type is INamedTypeSymbol named && Implements(named.OriginalDefinition, compilation));

    private static bool Implements(INamedTypeSymbol type, Compilation compilation)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType?.OriginalDefinition)
        {
            if (SymbolEqualityComparer.Default.Equals(level.ContainingAssembly, compilation.Assembly)
                && TypeParser.Emitted(level, compilation) is { Access: "public" })
            {
                return !level.IsRefLikeType;
            }
        }

        return false;
    }

    private static bool IsInterface(ITypeSymbol type) => type is { Name: "IWeightInitializable" } && type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString() == KnownNames.Interface;

    private static bool Is(INamedTypeSymbol type, string definition) => type.OriginalDefinition.ToDisplayString() == definition;
}
