using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Whether the parts of the product that a compilation sees were made for each other.</summary>
/// <remarks>Attributes, runtime and this generator come out of one package, so they have one version. An adapter comes out of another,
/// and may be older than the runtime by anything but a breaking version: the first number, or the second while the first is 0.</remarks>
internal static class PartVersions
{
    private static readonly Memo<Digest, string?> Known = new();

    private static readonly Version Own = typeof(PartVersions).Assembly.GetName().Version;

    /// <summary>What does not fit this generator, and the remedy; null where all does.</summary>
    public static string? Fault(Compilation compilation) => Known.Of(ProjectDeclarations.Of(compilation, default).Common, _ => Find(compilation));

    /// <summary>Forgets what was found, so that the next compilation is asked.</summary>
    public static void Forget() => Known.Forget();

    /// <summary>Why the adapters of an assembly do not fit what is referenced; null where they do.</summary>
    public static string? FaultOf(IAssemblySymbol adapter, Compilation compilation)
    {
        // Not every adapter needs the runtime, but each the attribute by which it is one.
        Version? needed = Version(adapter, KnownNames.AttributesAssembly);
        Version? there = Version(compilation.Assembly, KnownNames.AttributesAssembly);
        return needed is null || there is null || Fits(needed, there)
            ? null
            : $"{adapter.Name} {Text(adapter.Identity.Version)} was built for WeightInit {Text(needed)}, and {Text(there)} is referenced; take both in one version";
    }

    private static string? Find(Compilation compilation)
    {
        foreach (string part in (string[])[KnownNames.AttributesAssembly, KnownNames.RuntimeAssembly])
        {
            if (Version(compilation.Assembly, part) is { } version && version != Own)
            {
                return $"{KnownNames.Tool} {Text(Own)} runs, and {part} {Text(version)} is referenced; take both from one version of the package WeightInit";
            }
        }

        return compilation.GetTypeByMetadataName(KnownNames.WeightKey) is null
            ? $"{KnownNames.RuntimeAssembly} is not referenced; add the package WeightInit"
            : null;
    }

    private static bool Fits(Version needed, Version there)
        => needed.Major == there.Major && (needed.Major > 0 || needed.Minor == there.Minor) && needed <= there;

    private static Version? Version(IAssemblySymbol assembly, string reference) => assembly.Modules
        .SelectMany(static module => module.ReferencedAssemblies)
        .FirstOrDefault(identity => identity.Name == reference)?.Version;

    private static string Text(Version version) => version.ToString(3);
}
