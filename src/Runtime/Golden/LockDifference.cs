using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace WeightInit;

/// <summary>What differs between a lock file and a model, as lines of a difference with a word on each.</summary>
internal static class LockDifference
{
    /// <summary>The difference, or null where there is none; the order of the weights makes none.</summary>
    public static string? Between(LockText locked, LockText now)
    {
        List<LockLine> gone = [.. locked.Lines.Where(line => !now.Lines.Any(line.IsSameWeight))];
        List<LockLine> come = [.. now.Lines.Where(line => !locked.Lines.Any(line.IsSameWeight))];
        List<(LockLine Old, LockLine New)> changed = [];
        foreach (LockLine line in locked.Lines)
        {
            foreach (LockLine other in now.Lines.Where(line.IsSameWeight).Take(1).Where(other => !line.Agrees(other)))
            {
                changed.Add((line, other));
            }
        }

        if (gone.Count + come.Count + changed.Count == 0)
        {
            return null;
        }

        StringBuilder text = new();
        foreach ((LockLine old, LockLine current) in changed)
        {
            Pair(text, old, current, Change(old, current));
        }

        foreach (LockLine old in gone)
        {
            int twin = come.FindIndex(line => line.Shape == old.Shape && line.ElementType == old.ElementType);
            if (twin >= 0)
            {
                Pair(text, old, come[twin], Renaming(old, come[twin]));
                come.RemoveAt(twin);
            }
            else
            {
                text.Append("- ").Append(old).Append("\n    the model has it no longer\n");
            }
        }

        foreach (LockLine line in come)
        {
            text.Append("+ ").Append(line).Append("\n    the lock file does not have it\n");
        }

        return text.Append(Reason(locked, now, changed)).ToString().TrimEnd('\n');
    }

    private static void Pair(StringBuilder text, LockLine old, LockLine current, string word)
        => text.Append("- ").Append(old).Append("\n+ ").Append(current).Append("\n    ").Append(word).Append('\n');

    private static string Change(LockLine old, LockLine current)
        => old.Shape != current.Shape ? $"shape {old.Shape} became {current.Shape}"
            : old.ElementType != current.ElementType ? $"{old.ElementType} became {current.ElementType}"
            : old.Deviation != current.Deviation ? $"other values: deviation {old.Deviation} became {current.Deviation}"
            : "other values of the same deviation";

    private static string Renaming(LockLine old, LockLine current)
        => (old.DeclaringType != current.DeclaringType && old.Name == current.Name
            ? $"moved from {old.DeclaringType} to {current.DeclaringType}?"
            : $"renamed from {old.Name} to {current.Name}?")
            + (old.Fingerprint == current.Fingerprint
                ? " The values are the same."
                : " The names of type and member are part of the key, so the values are others.");

    private static string Reason(LockText locked, LockText now, List<(LockLine Old, LockLine New)> changed)
    {
        if (locked.EngineVersion != now.EngineVersion)
        {
            return $"The file was written with spectral engine {Invariant.Text(locked.EngineVersion)}, this is {Invariant.Text(now.EngineVersion)}: normalised weights may differ in their last digits.";
        }

        bool onlyValues = changed.Count > 1 && changed.All(static pair => pair.Old.Shape == pair.New.Shape && pair.Old.ElementType == pair.New.ElementType);
        return onlyValues && changed.Count == now.Lines.Count ? "Every weight has other values in the same shape: another seed or key?" : "";
    }
}
