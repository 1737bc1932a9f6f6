using System;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace WeightInit.GeneratorTests;

/// <summary>The product's assemblies as another version of the package would bring them.</summary>
internal static class OtherVersion
{
    /// <summary>The version of the generator under test, and of everything that is built with it.</summary>
    public static Version Own { get; } = typeof(Generator.WeightGenerator).Assembly.GetName().Version!;

    /// <summary>Attributes and runtime; the named one calls itself another version.</summary>
    public static ImmutableArray<MetadataReference> Of(string part, Version version)
        => [.. new[] { typeof(SpectralInitAttribute), typeof(WeightKey) }.Select(static type => type.Assembly).Select(assembly =>
            assembly.GetName().Name == part ? Renumbered(File.ReadAllBytes(assembly.Location), version) : MetadataReference.CreateFromFile(assembly.Location))];

    /// <summary>An assembly whose references to one other name another version of that.</summary>
    public static MetadataReference BuiltFor(byte[] image, string reference, Version version)
    {
        using PEReader portable = new(ImmutableArray.Create(image));
        MetadataReader reader = portable.GetMetadataReader();
        AssemblyReferenceHandle handle = reader.AssemblyReferences.Single(candidate => reader.GetString(reader.GetAssemblyReference(candidate).Name) == reference);
        // A row of AssemblyRef begins with the version (ECMA-335 II.22.5).
        int row = reader.GetTableMetadataOffset(TableIndex.AssemblyRef) + (reader.GetTableRowSize(TableIndex.AssemblyRef) * (MetadataTokens.GetRowNumber(handle) - 1));
        return Written(image, portable.PEHeaders.MetadataStartOffset + row, version);
    }

    private static MetadataReference Renumbered(byte[] image, Version version)
    {
        using PEReader portable = new(ImmutableArray.Create(image));
        // The one row of Assembly has a hash algorithm before the version (ECMA-335 II.22.2).
        int row = portable.GetMetadataReader().GetTableMetadataOffset(TableIndex.Assembly) + sizeof(uint);
        return Written(image, portable.PEHeaders.MetadataStartOffset + row, version);
    }

    private static MetadataReference Written(byte[] image, int place, Version version)
    {
        byte[] copy = [.. image];
        foreach (int number in (int[])[version.Major, version.Minor, version.Build, version.Revision])
        {
            BinaryPrimitives.WriteUInt16LittleEndian(copy.AsSpan(place), (ushort)number);
            place += sizeof(ushort);
        }

        return MetadataReference.CreateFromImage(copy);
    }
}
