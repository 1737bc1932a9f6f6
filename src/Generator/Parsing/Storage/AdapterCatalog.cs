using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>All adapters that a compilation sees: its own, and those of its references.</summary>
internal sealed class AdapterCatalog
{
    private static readonly ConditionalWeakTable<Compilation, AdapterCatalog> Known = new();

    private readonly Dictionary<ITypeSymbol, List<Adapter>> _byStorage = new(SymbolEqualityComparer.Default);

    /// <summary>Who fills a type, once it has been asked; null where nobody can.</summary>
    public ConcurrentDictionary<ITypeSymbol, StorageModel?> Models { get; } = new(SymbolEqualityComparer.Default);

    private AdapterCatalog(Compilation compilation)
    {
        foreach (IAssemblySymbol reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            Add(AssemblyAdapters.Of(reference));
        }

        // What the project itself says goes before what it refers to.
        foreach (Adapter own in AssemblyAdapters.Of(compilation.Assembly).Adapters)
        {
            _byStorage[own.Storage] = [own];
        }
    }

    public static AdapterCatalog Of(Compilation compilation) => Known.GetValue(compilation, static key => new AdapterCatalog(key));

    /// <summary>The adapters of a type: for itself, else for its nearest base class, else for its interfaces; more than one is ambiguous.</summary>
    public IReadOnlyList<Adapter> Find(ITypeSymbol type)
    {
        foreach (ITypeSymbol level in TypeLevels.Classes(type))
        {
            if (At(level) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return type.AllInterfaces.SelectMany(At).Distinct().ToArray();
    }

    private List<Adapter> At(ITypeSymbol level)
        => _byStorage.TryGetValue(level, out List<Adapter>? exact) ? exact
            : level is INamedTypeSymbol { IsGenericType: true } && _byStorage.TryGetValue(level.OriginalDefinition, out List<Adapter>? generic) ? generic
            : [];

    private void Add(AssemblyAdapters assembly)
    {
        foreach (Adapter adapter in assembly.Adapters)
        {
            if (!_byStorage.TryGetValue(adapter.Storage, out List<Adapter>? adapters))
            {
                _byStorage[adapter.Storage] = adapters = [];
            }

            adapters.Add(adapter);
        }
    }
}
