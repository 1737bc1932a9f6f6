using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace WeightInit.Generator;

/// <summary>
/// Remembers what was made of a sequence of objects until another that begins with the same object takes its place: a project's files and
/// references are the same objects from edit to edit, but for the edited one.
/// </summary>
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
        if (slot.Last is { } last && last.Items.SequenceEqual(items, ByReference.Instance))
        {
            return last.Made;
        }

        TMade made = make(items);
        slot.Last = new(items, made);
        return made;
    }

    private sealed class Slot
    {
        public Entry? Last { get; set; }
    }

    private sealed record Entry(TItem[] Items, TMade Made);

    private sealed class ByReference : IEqualityComparer<TItem>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(TItem x, TItem y) => ReferenceEquals(x, y);

        public int GetHashCode(TItem item) => RuntimeHelpers.GetHashCode(item);
    }
}
