using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>
/// What a compilation declares, and by it what of an earlier one still holds: a type means what it meant while everything that it
/// mentions, directly or through others, says what it said.
/// </summary>
/// <remarks>What a name means in references or by the language changes with those alone.</remarks>
internal sealed class ProjectDeclarations
{
    private static readonly ConditionalWeakTable<Compilation, ProjectDeclarations> Known = new();

    private readonly WrittenDeclarations _written;
    private readonly Dictionary<TypeDeclarations, Digest> _generated = [];
    private readonly ConcurrentDictionary<TypeDeclarations, SettledType> _settled = new();
    private readonly Digest _stray;

    private ProjectDeclarations(Compilation compilation, CancellationToken cancellation)
    {
        ILookup<bool, SyntaxTree> files = compilation.SyntaxTrees.ToLookup(OwnFiles.Is);
        _written = WrittenDeclarations.Of([.. files[false]], cancellation);
        Common = ProjectSettings.Of(compilation).Then(_written.Shared);
        foreach (SyntaxTree own in files[true])
        {
            if (TypeOf(own) is { } type)
            {
                _generated[type] = Generated(type).Then(OwnFiles.Text(own));
            }
            else
            {
                _stray = _stray.Then(OwnFiles.Text(own));
            }
        }
    }

    /// <summary>The types, in the order of the files.</summary>
    public IReadOnlyList<TypeDeclarations> Types => _written.Types;

    /// <summary>Stands for what concerns every type: options, references, attributes of the assembly, and what those name.</summary>
    public Digest Common { get; }

    /// <summary>Those of a compilation, read when first asked for.</summary>
    public static ProjectDeclarations Of(Compilation compilation, CancellationToken cancellation)
        => Known.TryGetValue(compilation, out ProjectDeclarations? known) ? known : Known.GetValue(compilation, found => new(found, cancellation));

    /// <summary>The types of which a file declares a part.</summary>
    public IReadOnlyList<TypeDeclarations> In(SyntaxTree file) => OwnFiles.Is(file) ? [] : _written.In(file);

    /// <summary>The declarations of a type; null where half-written code has others of its name.</summary>
    public TypeDeclarations? Find(INamedTypeSymbol type) => _written.Find(Naming.KeyName(type)) is { } found && found.IsAllOf(type) ? found : null;

    /// <summary>A type and those in which it stands.</summary>
    public IEnumerable<TypeDeclarations> Around(TypeDeclarations type) => _written.Around(type);

    /// <summary>Stands for all that a type's model depends on; what we generate follows from that, and is none of it.</summary>
    public Digest Meaning(TypeDeclarations type) => Common.Then(_written.Depends(type));

    /// <summary>Stands for all that the model of one member depends on; null where that is all that its type's does.</summary>
    public Digest? Meaning(TypeDeclarations type, string member)
        => MemberDependencies.Of(member, type, _written) is { } on ? WithGenerated(on.Reach, Common.Then(on.Shapes)) : null;

    /// <summary>What is known of a type as it stands, its own bodies and what was generated for it included.</summary>
    public SettledType Settled(TypeDeclarations type) => _settled.TryGetValue(type, out SettledType? known)
        ? known
        : _settled[type] = SettledType.Of(WithGenerated(_written.Reach(type), Meaning(type).Then(type.Text)));

    // Analyzers may see what was generated before the last edits, or nothing.
    private Digest WithGenerated(IReadOnlyList<TypeDeclarations> types, Digest digest)
    {
        digest = digest.Then(_stray);
        for (int i = 0; _generated.Count > 0 && i < types.Count + _written.SharedReach.Count; i++)
        {
            TypeDeclarations type = i < types.Count ? types[i] : _written.SharedReach[i - types.Count];
            if (_generated.TryGetValue(type, out Digest text))
            {
                digest = digest.Then(text);
            }
        }

        return digest;
    }

    private Digest Generated(TypeDeclarations type) => _generated.TryGetValue(type, out Digest text) ? text : default;

    private TypeDeclarations? TypeOf(SyntaxTree own)
    {
        string name = OwnFiles.TypeName(own);
        int suffix = name.LastIndexOf('-');
        return _written.Find(name) ?? (suffix > 0 ? _written.Find(name.Substring(0, suffix)) : null);
    }
}
