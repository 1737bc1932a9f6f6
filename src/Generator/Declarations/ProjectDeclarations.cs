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
    private readonly ConcurrentDictionary<TypeDeclarations, Digest> _meanings = new();

    private ProjectDeclarations(Compilation compilation, CancellationToken cancellation)
    {
        ILookup<bool, SyntaxTree> files = compilation.SyntaxTrees.ToLookup(OwnFiles.Is);
        _written = WrittenDeclarations.Of([.. files[false]], cancellation);
        Digest common = ProjectSettings.Of(compilation).Then(_written.Shared);
        foreach (SyntaxTree own in files[true])
        {
            if (TypeOf(own) is { } type)
            {
                _generated[type] = Generated(type).Then(OwnFiles.Text(own));
            }
            else
            {
                common = common.Then(OwnFiles.Text(own));
            }
        }

        Common = WithGenerated(_written.SharedReach, common);
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

    /// <summary>Stands for all that the type's symbols depend on.</summary>
    public Digest Meaning(TypeDeclarations type) => _meanings.TryGetValue(type, out Digest known)
        ? known
        : _meanings[type] = WithGenerated(_written.Reach(type), Common.Then(_written.Depends(type)));

    /// <summary>Stands for that and for the type's own bodies.</summary>
    public Digest Standing(TypeDeclarations type) => Meaning(type).Then(type.Text);

    // What is generated for a type goes with it, so that a change of its own leaves the others' meanings alone.
    private Digest WithGenerated(IReadOnlyList<TypeDeclarations> types, Digest digest)
    {
        for (int i = 0; _generated.Count > 0 && i < types.Count; i++)
        {
            digest = digest.Then(Generated(types[i]));
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
