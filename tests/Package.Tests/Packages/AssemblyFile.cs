using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace WeightInit.PackageTests;

/// <summary>What an assembly's metadata says, without loading it.</summary>
internal sealed class AssemblyFile
{
    private readonly PEReader _image;
    private readonly MetadataReader _reader;

    private AssemblyFile(byte[] bytes)
    {
        _image = new PEReader(ImmutableArray.Create(bytes));
        _reader = _image.GetMetadataReader();
    }

    public static AssemblyFile Read(byte[] bytes) => new(bytes);

    public Version Version => _reader.GetAssemblyDefinition().Version;

    /// <summary>Whether the compiler put no clock and no chance into it.</summary>
    public bool IsReproducible => _image.ReadDebugDirectory().Any(static entry => entry.Type == DebugDirectoryEntryType.Reproducible);

    /// <summary>Identity of the symbols that belong to it.</summary>
    public BlobContentId SymbolId
    {
        get
        {
            DebugDirectoryEntry entry = _image.ReadDebugDirectory().First(static entry => entry.Type == DebugDirectoryEntryType.CodeView);
            return new BlobContentId(_image.ReadCodeViewDebugDirectoryData(entry).Guid, entry.Stamp);
        }
    }

    /// <summary>Names and versions of the assemblies that it refers to.</summary>
    public IEnumerable<(string Name, Version Version)> References => _reader.AssemblyReferences
        .Select(_reader.GetAssemblyReference)
        .Select(reference => (_reader.GetString(reference.Name), reference.Version));

    /// <summary>Full names of the types of others that it refers to.</summary>
    public IEnumerable<string> TypeReferences => _reader.TypeReferences.Select(FullName);

    /// <summary>Members of others that it calls or reads, as type and name.</summary>
    public IEnumerable<(string Type, string Member)> MemberReferences => _reader.MemberReferences
        .Select(_reader.GetMemberReference)
        .Where(static member => member.Parent.Kind == HandleKind.TypeReference)
        .Select(member => (FullName((TypeReferenceHandle)member.Parent), _reader.GetString(member.Name)));

    /// <summary>Public types at the top level, as documentation names them.</summary>
    public IEnumerable<string> PublicTypes => _reader.TypeDefinitions
        .Select(_reader.GetTypeDefinition)
        .Where(static type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
        .Select(type => $"{_reader.GetString(type.Namespace)}.{_reader.GetString(type.Name)}");

    /// <summary>Values of [AssemblyMetadata].</summary>
    public IReadOnlyDictionary<string, string> Metadata => _reader.GetAssemblyDefinition().GetCustomAttributes()
        .Select(_reader.GetCustomAttribute)
        .Where(attribute => attribute.Constructor.Kind == HandleKind.MemberReference
            && FullName((TypeReferenceHandle)_reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent) == typeof(AssemblyMetadataAttribute).FullName)
        .Select(attribute =>
        {
            BlobReader value = _reader.GetBlobReader(attribute.Value);
            value.ReadUInt16();
            return KeyValuePair.Create(value.ReadSerializedString()!, value.ReadSerializedString()!);
        })
        .ToDictionary();

    private string FullName(TypeReferenceHandle handle)
    {
        TypeReference type = _reader.GetTypeReference(handle);
        string name = _reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{FullName((TypeReferenceHandle)type.ResolutionScope)}+{name}"
            : $"{_reader.GetString(type.Namespace)}.{name}";
    }
}
