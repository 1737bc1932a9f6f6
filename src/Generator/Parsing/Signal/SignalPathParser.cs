using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Follows a [SignalPath] through the weights and modules that it names.</summary>
internal sealed class SignalPathParser(Compilation compilation, Violations? violations)
{
    private const int MostLayers = 100_000;

    private readonly HashSet<INamedTypeSymbol> _open = new(SymbolEqualityComparer.Default);

    /// <summary>The [SignalPath] attributes of a type.</summary>
    public static IEnumerable<AttributeData> Attributes(INamedTypeSymbol type)
        => type.GetAttributes().Where(static attribute => QualifiedName.Is(attribute.AttributeClass, KnownNames.SignalPathAttribute));

    /// <summary>The path, or null where it is wrong, or a weight on it is, which is reported elsewhere.</summary>
    public SignalPathModel? Parse(INamedTypeSymbol type, AttributeData attribute)
    {
        if (SignalPathSpec.Parse(type, attribute, violations) is not { } spec)
        {
            return null;
        }

        if (spec.Members.Count == 0)
        {
            violations?.Add(Descriptors.SignalMember, AttributeArguments.Locate(attribute, 0), Naming.DisplayName(type), "nothing", "a path leads through one weight at least: give nameof(…) of each, in the order of the signal");
            return null;
        }

        _open.Add(type.OriginalDefinition);
        List<PathPart> parts = [];
        for (int i = 0; i < spec.Members.Count; i++)
        {
            if (Read(type, attribute, i, spec) is { } part)
            {
                parts.Add(part);
            }
        }

        _open.Remove(type.OriginalDefinition);
        return parts.Count == spec.Members.Count && parts.All(static part => part.IsSound) ? Assemble(spec, attribute, parts) : null;
    }

    private PathPart? Read(INamedTypeSymbol type, AttributeData attribute, int position, SignalPathSpec spec)
    {
        string name = spec.Members[position];
        ISymbol? member = Find(type, name);
        string? wrong = member switch
        {
            null => $"{Naming.DisplayName(type)} has no such member: give nameof(…) of a field or property with a weight attribute or [WeightModule]",
            _ when AnnotatedMembers.Attributes(member).Any() => null,
            _ when IsModule(member) => null,
            _ => "it has neither a weight attribute nor [WeightModule]: annotate it, or leave it out",
        };
        if (wrong is null && AnnotatedMembers.Attributes(member!).Any())
        {
            PathWeight? weight = PathWeight.Parse(member!, spec.Layout, compilation);
            if (weight is not null || MemberParser.Parse(member!, compilation, null) is null)
            {
                return new(weight is null ? [] : [Layer(member!, weight, spec)], IsRepeated: false, IsSound: weight is not null, Dead: null);
            }

            wrong = "it is a vector, through which no signal passes: leave it out, and give the variance of biases as BiasVariance";
        }

        if (wrong is not null)
        {
            violations?.Add(Descriptors.SignalMember, AttributeArguments.Locate(attribute, position), Naming.DisplayName(type), name, wrong);
            return null;
        }

        (ITypeSymbol element, bool isMany) = Element(member!);
        return element is INamedTypeSymbol module && Module(module.OriginalDefinition, member!, spec) is { } layers
            ? new(layers, isMany, IsSound: true, Dead: layers.Count == 0 ? (member!.Name, $"no weights of {Naming.TypeText(element)} are in sight") : null)
            : new([], isMany, IsSound: element is not INamedTypeSymbol, Dead: (member!.Name, $"{Naming.TypeText(element)} is known only where it is used"));
    }

    /// <summary>The layers of a module, by its own path or in the order of declaration; null where one of its weights is wrong.</summary>
    private List<PathLayer>? Module(INamedTypeSymbol module, ISymbol entry, SignalPathSpec spec)
    {
        // A model that holds itself has no end.
        if (!_open.Add(module))
        {
            return [];
        }

        try
        {
            if (Attributes(module).FirstOrDefault() is { } attribute)
            {
                return new SignalPathParser(compilation, null, _open).Parse(module, attribute) is { } path
                    ? path.Dead is null ? [.. path.Layers.Select(layer => layer with { Entry = entry })] : []
                    : null;
            }

            List<PathLayer> layers = [];
            foreach (ISymbol member in Levels(module).Reverse().SelectMany(static level => level.GetMembers()))
            {
                if (member is not (IFieldSymbol or IPropertySymbol))
                {
                    continue;
                }

                if (AnnotatedMembers.Attributes(member).Any())
                {
                    if (PathWeight.Parse(member, spec.Layout, compilation) is { } weight)
                    {
                        layers.Add(Layer(entry, weight, spec));
                    }
                    else if (MemberParser.Parse(member, compilation, null) is null)
                    {
                        return null;
                    }
                }
                else if (IsModule(member) && Element(member).Element is INamedTypeSymbol inner)
                {
                    if (Module(inner.OriginalDefinition, entry, spec) is not { } nested)
                    {
                        return null;
                    }

                    layers.AddRange(nested);
                }
            }

            return layers;
        }
        finally
        {
            _open.Remove(module);
        }
    }

    private SignalPathParser(Compilation compilation, Violations? violations, HashSet<INamedTypeSymbol> open)
        : this(compilation, violations)
        => _open.UnionWith(open);

    // Where there are arrays, Repeat is the number of their elements; elsewhere that of passes through the whole path.
    private static SignalPathModel Assemble(SignalPathSpec spec, AttributeData attribute, List<PathPart> parts)
    {
        bool hasMany = parts.Any(static part => part.IsRepeated);
        List<PathLayer> layers = [];
        int start = -1;
        int length = 0;
        foreach (PathPart part in parts)
        {
            if (part.IsRepeated && start < 0)
            {
                (start, length) = (layers.Count, part.Layers.Count);
            }

            Append(layers, part.Layers, part.IsRepeated ? spec.Repeat : 1);
        }

        if (!hasMany)
        {
            List<PathLayer> once = [.. layers];
            (start, length) = (0, once.Count);
            Append(layers, once, spec.Repeat - 1);
        }

        if (spec.LinearOutput && layers.Count > 0)
        {
            layers[layers.Count - 1] = layers[layers.Count - 1] with { Activation = Activation.Linear, Slope = 0 };
        }

        (string, string)? dead = parts.Select(static part => part.Dead).FirstOrDefault(static dead => dead is not null)
            ?? (layers.Count > MostLayers ? (spec.Name, "more than 100,000 layers are not followed") : null);
        return new(spec, attribute, layers, start, length, dead);
    }

    private static void Append(List<PathLayer> layers, List<PathLayer> part, int times)
    {
        for (int i = 0; i < times && layers.Count <= MostLayers; i++)
        {
            layers.AddRange(part);
        }
    }

    private static PathLayer Layer(ISymbol entry, PathWeight weight, SignalPathSpec spec) => new(entry, weight, spec.Activation, spec.Slope, spec.BiasVariance);

    private static bool IsModule(ISymbol member) => AnnotatedMembers.Modules(member.ContainingType).Contains(member, SymbolEqualityComparer.Default);

    private ISymbol? Find(INamedTypeSymbol type, string name)
        => Levels(type).SelectMany(level => level.GetMembers(name)).FirstOrDefault(
            member => member is IFieldSymbol or IPropertySymbol && compilation.IsSymbolAccessibleWithin(member, type));

    private static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null && level.SpecialType != SpecialType.System_Object; level = level.BaseType)
        {
            yield return level;
        }
    }

    /// <summary>The type of a module, and whether the member holds many of it.</summary>
    private static (ITypeSymbol Element, bool IsMany) Element(ISymbol member) => (member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type) switch
    {
        IArrayTypeSymbol array => (array.ElementType, true),
        INamedTypeSymbol { IsGenericType: true, Name: "List" or "ImmutableArray" } list => (list.TypeArguments[0], true),
        ITypeSymbol type => (type, false),
    };
}
