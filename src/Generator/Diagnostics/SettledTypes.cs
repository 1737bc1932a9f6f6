using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>What a rule has to say of types, by all that its answer depends on; mostly nothing.</summary>
internal static class SettledTypes
{
    private const int Most = 65_536;

    private static readonly ConcurrentDictionary<(string Rule, Digest Type), Finding[]> Known = new();

    /// <summary>What was found; null where nobody has looked.</summary>
    public static Finding[]? Find(DiagnosticDescriptor rule, Digest type) => Known.TryGetValue((rule.Id, type), out Finding[]? found) ? found : null;

    public static void Add(DiagnosticDescriptor rule, Digest type, Finding[] found)
    {
        if (Known.Count >= Most)
        {
            Known.Clear();
        }

        Known[(rule.Id, type)] = found;
    }

    /// <summary>Forgets all, so that the next analysis finds what there is.</summary>
    public static void Forget() => Known.Clear();
}
