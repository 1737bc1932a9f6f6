using System.Collections.Generic;
using System.Numerics;
using System.Text.Json;

namespace WeightInit.Sample;

/// <summary>The result as JSON: the data of every figure, and the settings they come from. No time or place, so that equal runs give equal bytes.</summary>
internal static class ArticleJson
{
    /// <summary>A larger matrix is not written out: the seed or the file gives it, and no figure shows it.</summary>
    private const int LargestMatrix = 32;

    public static byte[] Write(ArticleResult result, IReadOnlyList<string> files) => ResultsJson.Write("article", files, writer =>
    {
        WriteSettings(writer, result);
        WriteStudy(writer, "raw", result.Raw);
        WriteStudy(writer, "normalised", result.Normalised);
        WriteComplexPair(writer, result.ComplexPair);
        WriteCircularLaw(writer, result.CircularLaw);
    });

    private static void WriteSettings(Utf8JsonWriter writer, ArticleResult result)
    {
        writer.WriteStartObject("settings");
        writer.WriteNumber("size", result.Settings.Size);
        writer.WriteNumber("seed", result.Settings.Seed);
        writer.WriteNumber("steps", result.Settings.Steps);
        writer.WriteString("matrixFile", result.Settings.MatrixFile);
        writer.WriteEndObject();
        if (result.Weight is ArticleWeight weight)
        {
            writer.WriteStartObject("weight");
            writer.WriteString("type", weight.DeclaringType);
            writer.WriteString("name", weight.Name);
            writer.WriteString("key", weight.Key.ToString());
            writer.WriteNumber("stretchingFactor", weight.StretchingFactor);
            writer.WriteNumber("scale", weight.Scale);
            writer.WriteEndObject();
        }
    }

    private static void WriteStudy(Utf8JsonWriter writer, string name, MatrixStudy study)
    {
        writer.WriteStartObject(name);
        if (study.Matrix.Size <= LargestMatrix)
        {
            writer.WriteNumbers("matrix", study.Matrix.Values);
        }

        writer.WriteStartObject("radius");
        writer.WriteNumber("value", study.Radius.Value);
        writer.WriteNumber("errorBound", study.Radius.ErrorBound);
        writer.WriteBoolean("isComplexPair", study.Radius.IsComplexPair);
        writer.WriteString("method", study.Radius.Method.ToString());
        writer.WriteEndObject();
        writer.WriteStartArray("eigenvalues");
        foreach (Complex value in study.Eigenvalues)
        {
            writer.WriteStartObject();
            writer.WriteNumber("re", value.Real);
            writer.WriteNumber("im", value.Imaginary);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("quotient", study.Behaviour.ToString());
        writer.WriteNumbers("log10Norms", study.Iteration.Log10Norms);
        writer.WriteNumbers("quotients", study.Iteration.Quotients);
        writer.WriteEndObject();
    }

    private static void WriteComplexPair(Utf8JsonWriter writer, ComplexPairStudy pair)
    {
        writer.WriteStartObject("complexPair");
        writer.WriteNumber("seed", pair.Seed);
        writer.WriteNumber("seedsTried", pair.SeedsTried);
        writer.WriteNumber("complexSeeds", pair.ComplexSeeds);
        WriteStudy(writer, "draw", pair.Study);
        writer.WriteEndObject();
    }

    private static void WriteCircularLaw(Utf8JsonWriter writer, IReadOnlyList<CircularLawPoint> points)
    {
        writer.WriteStartArray("circularLaw");
        foreach (CircularLawPoint point in points)
        {
            writer.WriteStartObject();
            writer.WriteNumber("size", point.Size);
            writer.WriteNumber("mean", point.Mean);
            writer.WriteNumbers("radii", point.Radii);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
