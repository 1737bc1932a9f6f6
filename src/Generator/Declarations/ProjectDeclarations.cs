using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>
/// What a project declares, and by it what of an earlier compilation still holds: a type means what it meant while everything
/// that it mentions, directly or through others, says what it said.
/// </summary>
/// <remarks>
/// Nothing is bound. A name stands for every type of that name in the project, so that whatever it binds to is among them; what
/// it means in references or by the language changes with those alone.
/// </remarks>
internal sealed class ProjectDeclarations
{
    private static readonly ConditionalWeakTable<Compilation, ProjectDeclarations> Known = new();

    private readonly Dictionary<string, TypeDeclarations> _byFullName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeDeclarations>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeDeclarations>> _byAnyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<SyntaxTree, TypeDeclarations[]> _byFile = new();
    private readonly List<TypeDeclarations> _types = [];

    private ProjectDeclarations(Compilation compilation, CancellationToken cancellation)
    {
        FileDeclarations[] files = [.. compilation.SyntaxTrees.Where(static tree => !OwnFiles.Is(tree)).Select(tree => FileDeclarations.Of(tree, cancellation))];
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

        Digest common = ProjectSettings.Of(compilation).Then(Digest.Of(string.Join("\n", spaces.OrderBy(static space => space, StringComparer.Ordinal))));
        foreach (FileDeclarations file in files.Where(static file => file.Header.Shared is not null || file.IsProgram))
        {
            common = common.Then(file.Header.Shared ?? default).Then(file.IsProgram ? 1 : 0);
        }

        foreach (SyntaxTree own in compilation.SyntaxTrees.Where(OwnFiles.Is))
        {
            if (TypeOf(own) is { } written)
            {
                written.AddOwn(OwnFiles.Text(own));
            }
            else
            {
                common = common.Then(OwnFiles.Text(own));
            }
        }

        // What the assembly's attributes and global usings name concerns every type, and so do types that stand in for ours.
        IEnumerable<TypeDeclarations> shared = files.SelectMany(static file => file.Header.SharedMentions).SelectMany(Named)
            .Concat(_types.Where(static type => type.First.Path.Length == 2 && type.First.Path[0] == "WeightInit"));
        Common = Reachable(shared, common);
    }

    /// <summary>The types, in the order of the files.</summary>
    public IReadOnlyList<TypeDeclarations> Types => _types;

    /// <summary>Stands for what concerns every type: options, references, attributes of the assembly, and what those name.</summary>
    public Digest Common { get; }

    /// <summary>Those of a compilation, read when first asked for.</summary>
    public static ProjectDeclarations Of(Compilation compilation, CancellationToken cancellation)
        => Known.TryGetValue(compilation, out ProjectDeclarations? known) ? known : Known.GetValue(compilation, found => new(found, cancellation));

    /// <summary>The types of which a file declares a part.</summary>
    public IReadOnlyList<TypeDeclarations> In(SyntaxTree file)
        => OwnFiles.Is(file) ? [] : _byFile.GetOrAdd(file, found => [.. FileDeclarations.Of(found, default).Parts.Select(part => _byFullName[part.FullName]).Distinct()]);

    /// <summary>The declarations of a type; null where half-written code has others of its name.</summary>
    public TypeDeclarations? Find(INamedTypeSymbol type)
        => _byFullName.TryGetValue(Naming.KeyName(type), out TypeDeclarations? found) && found.IsAllOf(type) ? found : null;

    /// <summary>A type and those in which it stands.</summary>
    public IEnumerable<TypeDeclarations> Around(TypeDeclarations type)
    {
        for (TypeDeclarations? level = type; level is not null; level = level.First.Container is { } container ? _byFullName[container] : null)
        {
            yield return level;
        }
    }

    /// <summary>Stands for all that the type's symbols depend on.</summary>
    public Digest Meaning(TypeDeclarations type) => (Digest)(type.Meaning ??= Reachable([type], Twins(type, Common)));

    /// <summary>Stands for that and for the type's own bodies.</summary>
    public Digest Standing(TypeDeclarations type) => (Digest)(type.Standing ??= Meaning(type).Then(type.Text));

    private TypeDeclarations? TypeOf(SyntaxTree own)
    {
        string name = OwnFiles.TypeName(own);
        int suffix = name.LastIndexOf('-');
        return _byFullName.TryGetValue(name, out TypeDeclarations? found) || (suffix > 0 && _byFullName.TryGetValue(name.Substring(0, suffix), out found)) ? found : null;
    }

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

    private Digest Reachable(IEnumerable<TypeDeclarations> roots, Digest digest)
    {
        HashSet<TypeDeclarations> seen = [];
        Queue<TypeDeclarations> open = [];
        foreach (TypeDeclarations root in roots.Where(seen.Add))
        {
            open.Enqueue(root);
        }

        while (open.Count > 0)
        {
            TypeDeclarations type = open.Dequeue();
            digest = digest.Then(type.Shape);
            foreach (TypeDeclarations next in Neighbours(type).Where(seen.Add))
            {
                open.Enqueue(next);
            }
        }

        return digest;
    }

    private IReadOnlyList<TypeDeclarations> Neighbours(TypeDeclarations type)
    {
        if (type.Neighbours is { } known)
        {
            return known;
        }

        HashSet<TypeDeclarations> found = [.. type.Mentions.SelectMany(Named)];
        if (type.First.Container is { } container)
        {
            found.Add(_byFullName[container]);
        }

        return type.Neighbours = [.. found];
    }

    // A generated file's name depends on what differs from the type's by case alone.
    private Digest Twins(TypeDeclarations type, Digest digest)
    {
        foreach (string name in type.First.Path)
        {
            if (_byAnyCase.TryGetValue(name, out List<TypeDeclarations>? namesakes))
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
