using System.Collections.Generic;
using System.Threading;

namespace WeightInit.GeneratorTests;

/// <summary>What the compiler and our analyzers reported while a test ran: its own assertions are not asked.</summary>
internal sealed class Witness
{
    private static readonly AsyncLocal<Witness?> Present = new();

    /// <summary>The ids of all that was reported, suggestions included.</summary>
    public HashSet<string> Seen { get; } = [];

    /// <summary>How often anything was compiled and analysed.</summary>
    public int Runs { get; private set; }

    /// <summary>Sees what is reported from here on, in this flow of control alone.</summary>
    public static Witness Call() => Present.Value = new();

    public static void Tell(IEnumerable<string> ids)
    {
        if (Present.Value is { } witness)
        {
            witness.Runs++;
            witness.Seen.UnionWith(ids);
        }
    }
}
