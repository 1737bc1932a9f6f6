using System;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>What one rule has to say of types, by all that its answer depends on; mostly nothing.</summary>
internal sealed class SettledTypes
{
    private const int Most = 8192;

    private static readonly ConcurrentDictionary<string, SettledTypes> Rules = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<Digest, Finding[]> _known = new();

    private SettledTypes()
    {
    }

    public static SettledTypes Of(DiagnosticDescriptor rule) => Rules.GetOrAdd(rule.Id, static _ => new());

    /// <summary>Forgets all, so that the next analysis finds what there is.</summary>
    public static void Forget() => Rules.Clear();

    /// <summary>What was found; null where nobody has looked.</summary>
    public Finding[]? Find(Digest type) => _known.TryGetValue(type, out Finding[]? found) ? found : null;

    public void Add(Digest type, Finding[] found)
    {
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        _known[type] = found;
    }
}
