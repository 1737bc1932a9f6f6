using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace WeightInit.Generator;

/// <summary>
/// Remembers what was made of a sequence of objects until two others that begin with the same object take its place: a project's files and
/// references are the same objects from edit to edit, but for the edited one.
/// </summary>
/// <remarks>Two, since analyzers see the files of other generators too, which a generator does not.</remarks>
internal sealed class LastMade<TItem, TMade>
    where TItem : class
    where TMade : class
{
    private readonly ConditionalWeakTable<TItem, Slot> _byFirst = new();

    /// <summary>What was made of these very objects, or is made of them now.</summary>
    public TMade Of(TItem[] items, Func<TItem[], TMade> make)
    {
        if (items.Length == 0)
        {
            return make(items);
        }

        Slot slot = _byFirst.GetOrCreateValue(items[0]);
        (Entry? last, Entry? other) = (slot.Last, slot.Other);
        if (last is not null && last.IsOf(items))
        {
            return last.Made;
        }

        // Threads that come here together may forget each other's: what they make is the same.
        Entry entry = other is not null && other.IsOf(items) ? other : new(items, make(items));
        (slot.Last, slot.Other) = (entry, last);
        return entry.Made;
    }

    private sealed class Slot
    {
        public Entry? Last { get; set; }

        public Entry? Other { get; set; }
    }

    private sealed record Entry(TItem[] Items, TMade Made)
    {
        public bool IsOf(TItem[] items) => Items.SequenceEqual(items, ByReference.Instance);
    }

    private sealed class ByReference : IEqualityComparer<TItem>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(TItem x, TItem y) => ReferenceEquals(x, y);

        public int GetHashCode(TItem item) => RuntimeHelpers.GetHashCode(item);
    }
}
