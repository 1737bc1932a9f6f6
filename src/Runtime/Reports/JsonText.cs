using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WeightInit;

/// <summary>The JSON parts that reports share; written by hand, so that no reflection is needed.</summary>
internal static class JsonText
{
    // Readable in a diff: "×" and generic names stay as they are. The text is not meant to be pasted into HTML.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static void WriteIdentity(Utf8JsonWriter writer, string name, string declaringType, WeightShape shape, string elementType)
    {
        writer.WriteString("name", name);
        writer.WriteString("declaringType", declaringType);
        writer.WriteStartArray("shape");
        foreach (int dimension in shape.Dimensions)
        {
            writer.WriteNumberValue(dimension);
        }

        writer.WriteEndArray();
        writer.WriteString("elementType", elementType);
    }

    public static void WriteEstimate(Utf8JsonWriter writer, SpectralMeasure measure, in SpectralEstimate estimate)
    {
        writer.WriteString("measure", measure.ToString());
        WriteNumber(writer, "stretchingFactor", estimate.Value);
        WriteNumber(writer, "errorBound", estimate.ErrorBound);
        writer.WriteBoolean("complexPair", estimate.IsComplexPair);
        WriteNumber(writer, "residual", estimate.Residual);
        writer.WriteNumber("products", estimate.Products);
        writer.WriteString("method", estimate.Method.ToString());
        writer.WriteBoolean("converged", estimate.Converged);
    }

    /// <summary>JSON has no NaN and no infinity: they are written as null.</summary>
    public static void WriteNumber(Utf8JsonWriter writer, string name, double value)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
