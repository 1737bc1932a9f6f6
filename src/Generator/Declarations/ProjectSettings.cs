using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>What a compilation is told beside its files.</summary>
internal static class ProjectSettings
{
    private static readonly ConditionalWeakTable<object, object> Numbers = new();

    private static readonly ConditionalWeakTable<CompilationOptions, object> Known = new();

    private static readonly LastMade<MetadataReference, object> References = new();

    private static long _last;

    /// <summary>Stands for its name, its options as far as symbols depend on them, and its references.</summary>
    public static Digest Of(Compilation compilation)
        => Digest.Of(compilation.AssemblyName ?? "").Then((Digest)Known.GetValue(compilation.Options, static options => Of(options)))
            .Then((Digest)OfReferences([.. compilation.ExternalReferences]));

    // What is remembered of references holds them, and those to other projects their compilations.
    private static object OfReferences(MetadataReference[] references)
        => references.Any(static reference => reference is CompilationReference) ? Of(references) : References.Of(references, Of);

    private static object Of(MetadataReference[] references)
    {
        Digest settings = default;
        foreach (MetadataReference reference in references)
        {
            settings = settings.Then(Number(reference is CompilationReference { Compilation: { } project } ? project : reference));
            if (reference.Properties != MetadataReferenceProperties.Assembly)
            {
                settings = settings.Then(Digest.Of(string.Join(",", reference.Properties.Aliases) + reference.Properties.EmbedInteropTypes));
            }
        }

        return settings;
    }

    private static object Of(CompilationOptions options) => Digest.Of(
        FormattableString.Invariant($"{options.OutputKind} {options.NullableContextOptions} {options.CheckOverflow} {options.MetadataImportOptions} ")
        + FormattableString.Invariant($"{options.PublicSign} {options.DelaySign} {options.CryptoKeyFile} {options.CryptoKeyContainer} {string.Concat(options.CryptoPublicKey)} {Number(options.SyntaxTreeOptionsProvider)}"));

    // The object of a reference to a file is the same as long as the file is; to a project, as long as its compilation is.
    private static long Number(object? thing)
        => thing is null ? 0 : (long)Numbers.GetValue(thing, static _ => Interlocked.Increment(ref _last));
}
