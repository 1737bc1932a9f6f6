using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text.Json;

namespace WeightInit;

/// <summary>What an initialisation did: pure data, one entry a weight, base classes first.</summary>
public sealed class WeightReport
{
    private const string None = "-";

    /// <summary>A report of the given entries.</summary>
    public WeightReport(IEnumerable<WeightReportEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        Entries = [.. entries];
    }

    /// <summary>One entry a weight, in the order in which they were written.</summary>
    public ImmutableArray<WeightReportEntry> Entries { get; }

    /// <summary>An aligned table.</summary>
    public override string ToString()
    {
        TextTable table = new(
            "weight", "shape", "type", "scheme", "measure", " stretching", " scale", "pair", "method", " residual", " error bound", "key");
        foreach (WeightReportEntry entry in Entries)
        {
            table.Add(
                entry.Name,
                entry.Shape.ToString(),
                entry.ElementType,
                entry.Scheme,
                entry.Measure?.ToString() ?? None,
                entry.StretchingFactor is { } factor ? Invariant.Short(factor) : None,
                entry.Scale is { } scale ? Invariant.Short(scale) : None,
                entry.Estimate is { } pair ? (pair.IsComplexPair ? "complex" : "real") : None,
                entry.Estimate?.Method.ToString() ?? None,
                entry.Estimate is { } residual ? Invariant.Error(residual.Residual) : None,
                entry.Estimate is { } bound ? Invariant.Error(bound.ErrorBound) : None,
                entry.Key.ToString());
        }

        return table.ToString();
    }

    /// <summary>The report as JSON: an object with an array <c>weights</c>, one object a weight.</summary>
    public string ToJson() => JsonText.Write(WriteTo);

    /// <summary>Writes the object that <see cref="ToJson"/> returns.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteStartArray("weights");
        foreach (WeightReportEntry entry in Entries)
        {
            writer.WriteStartObject();
            JsonText.WriteIdentity(writer, entry.Name, entry.DeclaringType, entry.Shape, entry.ElementType);
            writer.WriteString("scheme", entry.Scheme);
            writer.WriteString("key", entry.Key.ToString());
            if (entry is { Measure: { } measure, Estimate: { } estimate })
            {
                JsonText.WriteEstimate(writer, measure, estimate);
            }

            if (entry.Scale is { } scale)
            {
                JsonText.WriteNumber(writer, "scale", scale);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
