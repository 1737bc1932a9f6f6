using System.Collections.Concurrent;

namespace WeightInit.Generator;

/// <summary>What the rules have to say of a type as it stands, by their ids; mostly nothing. It holds nothing of a compilation.</summary>
internal sealed class SettledType
{
    private static readonly Memo<Digest, SettledType> Known = new();

    private const int Rules = 17;

    // Small: there are as many of them as types.
    private readonly ConcurrentDictionary<(string Rule, Digest Setting), Finding[]> _said = new(concurrencyLevel: 1, Rules);

    private SettledType()
    {
    }

    /// <summary>What is known of a type.</summary>
    /// <param name="standing">Stands for all that it depends on, its own bodies included.</param>
    public static SettledType Of(Digest standing) => Known.Of(standing, static _ => new());

    /// <summary>Forgets all, so that the next analysis finds what there is.</summary>
    public static void Forget() => Known.Forget();

    /// <summary>What a rule found; null where it has not looked.</summary>
    /// <param name="rule">Its id.</param>
    /// <param name="setting">What its answer depends on beside the type.</param>
    public Finding[]? Find(string rule, Digest setting) => _said.TryGetValue((rule, setting), out Finding[]? found) ? found : null;

    public void Add(string rule, Digest setting, Finding[] found) => _said[(rule, setting)] = found;
}
