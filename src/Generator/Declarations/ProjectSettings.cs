using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>What a compilation is told beside its files.</summary>
internal static class ProjectSettings
{
    private static readonly ConditionalWeakTable<object, string> Numbers = new();

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
        foreach (MetadataReference reference in compilation.References)
        {
            text.Append(' ').Append(Number(reference is CompilationReference { Compilation: { } project } ? project : reference))
                .Append(' ').Append(string.Join(",", reference.Properties.Aliases)).Append(reference.Properties.EmbedInteropTypes);
        }

        return Digest.Of(text.ToString());
    }

    // The object of a reference to a file is the same as long as the file is; to a project, as long as its compilation is.
    private static string Number(object? thing)
        => thing is null ? "" : Numbers.GetValue(thing, static _ => Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture));
}
