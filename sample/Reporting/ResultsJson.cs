using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace WeightInit.Sample;

/// <summary>The data file of a report: what marks it as one, then what a command found. No time or place, so that equal runs give equal bytes.</summary>
internal static class ResultsJson
{
    /// <param name="command">The command whose results these are.</param>
    /// <param name="files">Names of all files of the report.</param>
    /// <param name="content">Writes the properties of the results.</param>
    public static byte[] Write(string command, IReadOnlyList<string> files, Action<Utf8JsonWriter> content)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteString(ReportManifest.ProgramProperty, ReportManifest.Program);
            writer.WriteString("command", command);
            writer.WriteStartArray(ReportManifest.FilesProperty);
            foreach (string file in files)
            {
                writer.WriteStringValue(file);
            }

            writer.WriteEndArray();
            content(writer);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Numbers with all their digits; null for what is no finite number, which JSON cannot write.</summary>
    public static void WriteNumbers(this Utf8JsonWriter writer, string name, IEnumerable<double> numbers)
    {
        writer.WriteStartArray(name);
        foreach (double number in numbers)
        {
            if (double.IsFinite(number))
            {
                writer.WriteNumberValue(number);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        writer.WriteEndArray();
    }

    /// <summary>A number with all its digits; null where it is not finite.</summary>
    public static void WriteFinite(this Utf8JsonWriter writer, string name, double number)
    {
        if (double.IsFinite(number))
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
