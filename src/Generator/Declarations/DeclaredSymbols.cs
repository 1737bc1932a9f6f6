using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>From declarations to symbols, by name: a semantic model, of which nothing else is wanted, takes longer to make than a type to bind.</summary>
internal static class DeclaredSymbols
{
    /// <summary>The symbols that declare a type: one, of half-written code perhaps several.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(TypeDeclarations type, Compilation compilation)
    {
        // Ns.Outer`1+Inner: no name of a type has a dot.
        string[] types = type.FullName.Split('+');
        types[0] = types[0].Substring(types[0].LastIndexOf('.') + 1);
        IEnumerable<INamespaceOrTypeSymbol> level = [compilation.Assembly.GlobalNamespace];
        foreach (string space in type.First.Path.Take(type.First.Path.Length - types.Length))
        {
            level = [.. level.SelectMany(outer => ((INamespaceSymbol)outer).GetMembers(space).OfType<INamespaceSymbol>())];
        }

        foreach (string name in types)
        {
            string[] parts = name.Split('`');
            int arity = parts.Length == 1 ? 0 : int.Parse(parts[1], CultureInfo.InvariantCulture);
            level = [.. level.SelectMany(outer => outer.GetTypeMembers(parts[0], arity))];
        }

        return level.Cast<INamedTypeSymbol>();
    }
}
