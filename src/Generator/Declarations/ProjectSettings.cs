using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>What a compilation is told beside its files.</summary>
internal static class ProjectSettings
{
    private static readonly ConditionalWeakTable<object, object> Numbers = new();

    private static long _last;

    /// <summary>Stands for its name, its options as far as symbols depend on them, and its references.</summary>
    public static Digest Of(Compilation compilation)
    {
        CompilationOptions options = compilation.Options;
        StringBuilder text = new();
        text.Append(FormattableString.Invariant(
            $"{compilation.AssemblyName} {options.OutputKind} {options.NullableContextOptions} {options.CheckOverflow} {options.MetadataImportOptions} "));
        text.Append(FormattableString.Invariant(
            $"{options.PublicSign} {options.DelaySign} {options.CryptoKeyFile} {options.CryptoKeyContainer} {string.Concat(options.CryptoPublicKey)} {Number(options.SyntaxTreeOptionsProvider)}"));
        Digest settings = Digest.Of(text.ToString());
        foreach (MetadataReference reference in compilation.References)
        {
            settings = settings.Then(Number(reference is CompilationReference { Compilation: { } project } ? project : reference));
            if (reference.Properties != MetadataReferenceProperties.Assembly)
            {
                settings = settings.Then(Digest.Of(string.Join(",", reference.Properties.Aliases) + reference.Properties.EmbedInteropTypes));
            }
        }

        return settings;
    }

    // The object of a reference to a file is the same as long as the file is; to a project, as long as its compilation is.
    private static long Number(object? thing)
        => thing is null ? 0 : (long)Numbers.GetValue(thing, static _ => Interlocked.Increment(ref _last));
}
