using System;
using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>The files that our generator wrote, as analyzers meet them: what they declare follows from the rest, so their texts alone are told apart.</summary>
internal static class OwnFiles
{
    private const string End = ".g.cs";

    // The driver puts a generator's files in a folder that has its name.
    private static readonly string Folder = typeof(WeightGenerator).FullName;

    public static bool Is(SyntaxTree file) => file.FilePath.EndsWith(End, StringComparison.Ordinal)
        && string.Equals(Path.GetFileName(Path.GetDirectoryName(file.FilePath)), Folder, StringComparison.Ordinal);

    /// <summary>Full name of the type that it is part of, perhaps with the suffix of <see cref="Naming.HintName"/>.</summary>
    public static string TypeName(SyntaxTree file)
    {
        string name = Path.GetFileName(file.FilePath);
        return name.Substring(0, name.Length - End.Length);
    }

    /// <summary>Stands for its text, which keeps the sum: a file that did not change has the same text in every compilation.</summary>
    public static Digest Text(SyntaxTree file)
    {
        ImmutableArray<byte> sum = file.GetText().GetChecksum();
        byte[] bytes = new byte[16];
        sum.CopyTo(0, bytes, 0, bytes.Length);
        return new(BitConverter.ToUInt64(bytes, 0), BitConverter.ToUInt64(bytes, 8));
    }
}
