using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace WeightInit.Generator;

/// <summary>Types of which a rule has nothing to say, by all that its answer depends on.</summary>
/// <remarks>Only silence is remembered: a diagnostic has a place in the source, which moves with every edit above it.</remarks>
internal static class SettledTypes
{
    private const int Most = 65_536;

    private static readonly ConcurrentDictionary<(string Rule, Digest Type), bool> Known = new();

    public static bool Has(DiagnosticDescriptor rule, Digest type) => Known.ContainsKey((rule.Id, type));

    public static void Add(DiagnosticDescriptor rule, Digest type)
    {
        if (Known.Count >= Most)
        {
            Known.Clear();
        }

        Known[(rule.Id, type)] = true;
    }

    /// <summary>Forgets all, so that the next analysis finds what there is.</summary>
    public static void Forget() => Known.Clear();
}
