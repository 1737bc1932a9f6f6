using System;
using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Generator;

/// <summary>Tells by names alone which types may have attributes of ours, so that no other is ever bound.</summary>
internal sealed class OurAttributes
{
    private static readonly HashSet<string> Weights = Forms([.. SchemeSpecs.All.Select(static spec => spec.Attribute), "WeightModule"]);

    private static readonly HashSet<string> Path = Forms(["SignalPath"]);

    private static readonly HashSet<string> Model = Forms(["WeightModel"]);

    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);

    public OurAttributes(IEnumerable<FileDeclarations> files)
    {
        foreach (FileDeclarations file in files)
        {
            _aliases.UnionWith(file.Header.SharedAliases);
        }
    }

    /// <summary>Marks the types of a file, and those around them.</summary>
    public void Mark(FileDeclarations file, IReadOnlyDictionary<string, TypeDeclarations> types)
    {
        // An alias may be that of any type: looking costs less than a missed one.
        HashSet<string>? aliases = file.Header.Aliases.Count + _aliases.Count > 0 ? [.. file.Header.Aliases, .. _aliases] : null;
        foreach (TypePart part in file.Parts)
        {
            TypeDeclarations type = types[part.FullName];
            bool holds = part.Content.HasOnMembers(Weights) || (aliases is not null && part.Content.HasOnMembers(aliases));
            bool isAlias = aliases is not null && part.Content.HasItself(aliases);
            type.MayHavePath |= isAlias || part.Content.HasItself(Path);
            type.MayHaveArguments |= isAlias || part.Content.HasItself(Model);
            type.MayHoldWeights |= holds;
            for (string? container = holds ? part.Container : null; container is not null; container = types[container].First.Container)
            {
                types[container].MayEnclose = true;
            }
        }
    }

    private static HashSet<string> Forms(IEnumerable<string> names) => new(names.SelectMany(static name => new[] { name, name + "Attribute" }), StringComparer.Ordinal);
}
