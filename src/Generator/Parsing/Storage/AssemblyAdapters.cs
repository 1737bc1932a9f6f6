using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>The adapters of one assembly, looked for once in its symbol's life.</summary>
/// <remarks>The compiler keeps a reference's symbol from edit to edit, so that a keystroke looks no reference through again.</remarks>
internal sealed class AssemblyAdapters
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, AssemblyAdapters> Known = new();

    private AssemblyAdapters(IAssemblySymbol assembly) => Adapters = MayHaveSome(assembly) ? Read(assembly) : [];

    public IReadOnlyList<Adapter> Adapters { get; }

    public static AssemblyAdapters Of(IAssemblySymbol assembly) => Known.GetValue(assembly, static key => new AssemblyAdapters(key));

    // Who uses the attribute refers to the assembly that has it; the hundred and more of the framework do not.
    private static bool MayHaveSome(IAssemblySymbol assembly)
        => assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == KnownNames.AttributesAssembly));

    private static Adapter[] Read(IAssemblySymbol assembly) => assembly.GetAttributes().Select(Read).OfType<Adapter>().ToArray();

    private static Adapter? Read(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { Name: "WeightStorageAttribute" } type
            || type.ToDisplayString() != KnownNames.WeightStorageAttribute
            || attribute.ConstructorArguments.Length != 2
            || attribute.ConstructorArguments[0].Value is not ITypeSymbol storage
            || attribute.ConstructorArguments[1].Value is not INamedTypeSymbol filledBy)
        {
            return null;
        }

        ITypeSymbol definition = storage is INamedTypeSymbol { IsUnboundGenericType: true } generic ? generic.OriginalDefinition : storage;
        return new Adapter(definition, filledBy, Named(attribute, "Rank") as int? ?? 0, Named(attribute, "IsFlat") is true);
    }

    private static object? Named(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;
}
