using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text.Json;

namespace WeightInit;

/// <summary>What the stored weights measure now: pure data, one entry a weight, base classes first.</summary>
public sealed partial class WeightVerification
{
    /// <summary>A verification of the given entries.</summary>
    public WeightVerification(IEnumerable<WeightVerificationEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Entries = [.. entries];
    }

    /// <summary>One entry a weight.</summary>
    public ImmutableArray<WeightVerificationEntry> Entries { get; }

    /// <summary>An aligned table.</summary>
    public override string ToString()
    {
        TextTable table = new(
            "weight", "shape", "type", "measure", " stretching", " asked", " error bound", " mean", " deviation", " minimum", " maximum", " not finite", "fingerprint");
        foreach (WeightVerificationEntry entry in Entries)
        {
            table.Add(
                entry.Name,
                entry.Shape.ToString(),
                entry.ElementType,
                entry.Measure?.ToString() ?? "-",
                entry.Estimate is { } estimate ? Invariant.Short(estimate.Value) : "-",
                entry.Gain is { } gain ? Invariant.Short(gain) : "-",
                entry.Estimate is { } bounded ? Invariant.Error(bounded.ErrorBound) : "-",
                Invariant.Short(entry.Mean),
                Invariant.Short(entry.StandardDeviation),
                Invariant.Short(entry.Minimum),
                Invariant.Short(entry.Maximum),
                Invariant.Text(entry.NonFinite),
                WeightFingerprint.Text(entry.Fingerprint));
        }

        return table.ToString();
    }

    /// <summary>The verification as JSON: an object with an array <c>weights</c>, one object a weight.</summary>
    public string ToJson() => JsonText.Write(WriteTo);

    /// <summary>Writes the object that <see cref="ToJson"/> returns.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteStartArray("weights");
        foreach (WeightVerificationEntry entry in Entries)
        {
            writer.WriteStartObject();
            JsonText.WriteIdentity(writer, entry.Name, entry.DeclaringType, entry.Shape, entry.ElementType);
            if (entry.Gain is { } gain)
            {
                JsonText.WriteNumber(writer, "gain", gain);
            }

            if (entry is { Measure: { } measure, Estimate: { } estimate })
            {
                JsonText.WriteEstimate(writer, measure, estimate);
            }

            JsonText.WriteNumber(writer, "mean", entry.Mean);
            JsonText.WriteNumber(writer, "standardDeviation", entry.StandardDeviation);
            JsonText.WriteNumber(writer, "minimum", entry.Minimum);
            JsonText.WriteNumber(writer, "maximum", entry.Maximum);
            writer.WriteNumber("nonFinite", entry.NonFinite);
            writer.WriteString("fingerprint", WeightFingerprint.Text(entry.Fingerprint));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
