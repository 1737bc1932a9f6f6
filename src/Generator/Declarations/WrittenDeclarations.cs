using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>
/// What the files of a project declare, those apart that we generate: the generator and the analyzers after it see one reading.
/// </summary>
/// <remarks>
/// Nothing is bound. A name stands for every type of that name in the project, so that whatever it binds to is among them.
/// </remarks>
internal sealed class WrittenDeclarations
{
    private static readonly LastMade<SyntaxTree, WrittenDeclarations> Known = new();

    private readonly Dictionary<string, TypeDeclarations> _byFullName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeDeclarations>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeDeclarations>> _byAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<SyntaxTree, TypeDeclarations[]> _byFile = new();
    private readonly ConcurrentDictionary<FileHeader, TypeDeclarations[]> _byUsings = new();
    private readonly List<TypeDeclarations> _types = [];

    private WrittenDeclarations(FileDeclarations[] files)
    {
        HashSet<string> spaces = new(StringComparer.Ordinal);
        foreach (FileDeclarations file in files)
        {
            foreach (TypePart part in file.Parts)
            {
                Add(part, file.Header);
            }

            spaces.UnionWith(file.Namespaces);
        }

        OurAttributes ours = new(files);
        foreach (FileDeclarations file in files)
        {
            ours.Mark(file, _byFullName);
        }

        Digest shared = Digest.Of(string.Join("\n", spaces.OrderBy(static space => space, StringComparer.Ordinal)));
        foreach (FileDeclarations file in files.Where(static file => file.Header.Shared is not null || file.IsProgram))
        {
            shared = shared.Then(file.Header.Shared ?? default).Then(file.IsProgram ? 1 : 0);
        }

        // What the assembly's attributes and global usings name concerns every type, and so do types that stand in for ours.
        SharedReach = Reach(files.SelectMany(static file => file.Header.SharedMentions).SelectMany(Named)
            .Concat(_types.Where(static type => type.First.Path.Length == 2 && type.First.Path[0] == "WeightInit")));
        Shared = Shapes(SharedReach, shared);
    }

    /// <summary>The types, in the order of the files.</summary>
    public IReadOnlyList<TypeDeclarations> Types => _types;

    /// <summary>Stands for what concerns every type: global usings, attributes of the assembly, namespaces, and what those name.</summary>
    public Digest Shared { get; }

    /// <summary>The types that those name, directly or through others.</summary>
    public IReadOnlyList<TypeDeclarations> SharedReach { get; }

    /// <summary>Those of some files, read unless the last ones asked for were these.</summary>
    public static WrittenDeclarations Of(SyntaxTree[] files, CancellationToken cancellation)
        => Known.Of(files, found => new([.. found.Select(tree => FileDeclarations.Of(tree, cancellation))]));

    /// <summary>The type of a full metadata name: <c>Ns.Outer`1+Inner</c>.</summary>
    public TypeDeclarations? Find(string fullName) => _byFullName.TryGetValue(fullName, out TypeDeclarations? found) ? found : null;

    /// <summary>The types of which a file declares a part.</summary>
    public IReadOnlyList<TypeDeclarations> In(SyntaxTree file)
        => _byFile.GetOrAdd(file, found => [.. FileDeclarations.Of(found, default).Parts.Select(part => _byFullName[part.FullName]).Distinct()]);

    /// <summary>A type and those in which it stands.</summary>
    public IEnumerable<TypeDeclarations> Around(TypeDeclarations type)
    {
        for (TypeDeclarations? level = type; level is not null; level = level.First.Container is { } container ? _byFullName[container] : null)
        {
            yield return level;
        }
    }

    /// <summary>The type and all that it mentions, directly or through others.</summary>
    public IReadOnlyList<TypeDeclarations> Reach(TypeDeclarations type) => type.Reach ??= Neighbours(type).Count == 0 ? [type] : Reach([type]);

    /// <summary>What some names in a type mean, and the type around it: the types that they mention, directly or through others.</summary>
    public IReadOnlyList<TypeDeclarations> Reach(TypeDeclarations type, IEnumerable<string> names)
        => Reach(names.SelectMany(Named).Concat(type.First.Container is { } container ? [_byFullName[container]] : []));

    /// <summary>Stands for all that those say.</summary>
    public Digest Depends(TypeDeclarations type) => (Digest)(type.Depends ??= Shapes(Reach(type), Twins(type)));

    private void Add(TypePart part, FileHeader header)
    {
        if (!_byFullName.TryGetValue(part.FullName, out TypeDeclarations? type))
        {
            _byFullName[part.FullName] = type = new(part.FullName);
            _types.Add(type);
            Add(type, part.Name, _byName);
            Add(type, part.Name, _byAnyCase);
        }

        type.Add(part, header);
    }

    private static void Add(TypeDeclarations type, string name, Dictionary<string, List<TypeDeclarations>> types)
    {
        if (!types.TryGetValue(name, out List<TypeDeclarations>? namesakes))
        {
            types[name] = namesakes = [];
        }

        namesakes.Add(type);
    }

    private IEnumerable<TypeDeclarations> Named(string name) => _byName.TryGetValue(name, out List<TypeDeclarations>? found) ? found : [];

    private List<TypeDeclarations> Reach(IEnumerable<TypeDeclarations> roots)
    {
        List<TypeDeclarations> reach = [.. roots.Distinct()];
        HashSet<TypeDeclarations> seen = [.. reach];
        for (int next = 0; next < reach.Count; next++)
        {
            reach.AddRange(Neighbours(reach[next]).Where(seen.Add));
        }

        return reach;
    }

    private IReadOnlyList<TypeDeclarations> Neighbours(TypeDeclarations type)
    {
        if (type.Neighbours is { } known)
        {
            return known;
        }

        HashSet<TypeDeclarations> found = [];
        foreach (TypePart part in type.Parts)
        {
            AddNamed(part.Content.Mentions, found);
        }

        foreach (FileHeader header in type.Headers)
        {
            found.UnionWith(_byUsings.GetOrAdd(header, Named));
        }

        if (type.First.Container is { } container)
        {
            found.Add(_byFullName[container]);
        }

        return type.Neighbours = [.. found];
    }

    private TypeDeclarations[] Named(FileHeader header)
    {
        HashSet<TypeDeclarations> found = [];
        AddNamed(header.Mentions, found);
        return [.. found];
    }

    private void AddNamed(HashSet<string> names, HashSet<TypeDeclarations> found)
    {
        foreach (string name in names)
        {
            if (_byName.TryGetValue(name, out List<TypeDeclarations>? named))
            {
                found.UnionWith(named);
            }
        }
    }

    private static Digest Shapes(IEnumerable<TypeDeclarations> types, Digest digest) => types.Aggregate(digest, static (shapes, type) => shapes.Then(type.Shape));

    // A generated file's name depends on what differs from the type's by case alone.
    private Digest Twins(TypeDeclarations type)
    {
        Digest digest = default;
        foreach (string name in type.First.Path)
        {
            if (_byAnyCase.TryGetValue(name, out List<TypeDeclarations>? namesakes) && namesakes.Exists(other => other.First.Name != name))
            {
                foreach (TypeDeclarations twin in namesakes.Where(other => other.First.Name != name))
                {
                    digest = digest.Then(Digest.Of(twin.FullName));
                }
            }
        }

        return digest;
    }
}
