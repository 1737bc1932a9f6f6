using System;
using System.Globalization;

namespace WeightInit;

/// <summary>One weight as a lock file states it. The deviation is there to be read; the rest decides.</summary>
internal readonly record struct LockLine(string Name, string DeclaringType, string Shape, string ElementType, string Deviation, ulong Fingerprint)
{
    private const int Parts = 6;

    public static LockLine Of(WeightVerificationEntry entry) => new(
        entry.Name,
        entry.DeclaringType,
        entry.Shape.ToString(),
        entry.ElementType,
        Invariant.Short(entry.StandardDeviation),
        entry.Fingerprint);

    /// <summary>Whether both name the same weight: two levels of a hierarchy may use one name.</summary>
    public bool IsSameWeight(LockLine other) => Name == other.Name && DeclaringType == other.DeclaringType;

    /// <summary>Whether both hold the same: name, form and values.</summary>
    public bool Agrees(LockLine other) => this with { Deviation = "" } == other with { Deviation = "" };

    // The name comes last, since it alone can hold a space.
    public override string ToString() => $"{WeightFingerprint.Text(Fingerprint)} {ElementType} {Shape} {Deviation} {DeclaringType} {Name}";

    public static LockLine? TryParse(string line)
    {
        string[] parts = line.Split(' ', Parts);
        return parts.Length == Parts
            && ulong.TryParse(parts[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong fingerprint)
            ? new LockLine(parts[5], parts[4], parts[2], parts[1], parts[3], fingerprint)
            : null;
    }
}
