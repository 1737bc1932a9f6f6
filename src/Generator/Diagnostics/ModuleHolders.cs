using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Finds the types of a project that hold a model by [WeightModule], and so hand the initialising call on to it.</summary>
internal sealed class ModuleHolders
{
    private static readonly ConditionalWeakTable<Compilation, ModuleHolders> Known = new();

    private readonly Compilation _compilation;
    private List<(INamedTypeSymbol Holder, INamedTypeSymbol Held)>? _pairs;

    private ModuleHolders(Compilation compilation) => _compilation = compilation;

    /// <summary>Those of a project, looked for once and when first asked.</summary>
    public static ModuleHolders In(Compilation compilation) => Known.GetValue(compilation, static found => new(found));

    /// <summary>The types that hold the given one or a base of it, directly or through others.</summary>
    public IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol type)
    {
        _pairs ??= Pairs(_compilation.Assembly.GlobalNamespace).ToList();
        HashSet<INamedTypeSymbol> seen = new(SymbolEqualityComparer.Default) { type };
        Queue<INamedTypeSymbol> open = new([type]);
        while (open.Count > 0)
        {
            INamedTypeSymbol held = open.Dequeue();
            foreach ((INamedTypeSymbol holder, _) in _pairs.Where(pair => InitializationCalls.DerivesFrom(held, pair.Held)))
            {
                if (seen.Add(holder))
                {
                    open.Enqueue(holder);
                    yield return holder;
                }
            }
        }
    }

    private static IEnumerable<(INamedTypeSymbol Holder, INamedTypeSymbol Held)> Pairs(INamespaceOrTypeSymbol container)
    {
        foreach (INamespaceOrTypeSymbol child in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            foreach ((INamedTypeSymbol Holder, INamedTypeSymbol Held) pair in Pairs(child))
            {
                yield return pair;
            }
        }

        if (container is INamedTypeSymbol type)
        {
            foreach (ISymbol member in AnnotatedMembers.Modules(type))
            {
                if (Element(member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type) is { } held)
                {
                    yield return (type, held.OriginalDefinition);
                }
            }
        }
    }

    /// <summary>The model in a member: of its type, or of the elements of an array or list.</summary>
    public static INamedTypeSymbol? Element(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType as INamedTypeSymbol,
        INamedTypeSymbol { IsGenericType: true, Name: "List" or "ImmutableArray" } list => list.TypeArguments[0] as INamedTypeSymbol,
        _ => type as INamedTypeSymbol,
    };
}
