using System;
using System.Collections.Concurrent;

namespace WeightInit.Generator;

/// <summary>The answers of a pure function, kept from one compilation to the next until there are too many of them.</summary>
internal sealed class Memo<TKey, TAnswer>
{
    private const int Most = 8192;

    private readonly ConcurrentDictionary<TKey, TAnswer> _known = new();

    /// <summary>The answer, found unless it is known.</summary>
    public TAnswer Of(TKey key, Func<TKey, TAnswer> find)
    {
        if (_known.TryGetValue(key, out TAnswer? known))
        {
            return known;
        }

        // Counting takes every lock of the dictionary, so it is left to those who add.
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        return _known.GetOrAdd(key, find);
    }

    /// <summary>Forgets all, so that the next question is answered by what there is.</summary>
    public void Forget() => _known.Clear();
}
