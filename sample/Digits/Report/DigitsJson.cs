using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace WeightInit.Sample;

/// <summary>The result as JSON: the data of every figure and table, and the settings they come from.</summary>
internal static class DigitsJson
{
    public static byte[] Write(DigitsResult result, IReadOnlyList<string> files) => ResultsJson.Write("digits", files, writer =>
    {
        WriteSettings(writer, result);
        writer.WriteStartArray("schemes");
        foreach (SchemeResult scheme in result.Schemes)
        {
            writer.WriteStartObject();
            writer.WriteString("scheme", scheme.Name);
            writer.WriteString("activation", scheme.Activation.ToString());
            // Null: no limit, or none found among the depths tried.
            writer.WriteFinite("predictedDepth", scheme.PredictedDepth);
            writer.WriteNumber("trainedTo", scheme.MeasuredDepth);
            writer.WriteFinite("notTrainedAt", scheme.FirstUntrained ?? double.NaN);
            writer.WriteStartObject("start");
            writer.WriteNumbers("signal", scheme.Start.Signal);
            writer.WriteNumbers("gradient", scheme.Start.Gradient);
            writer.WriteEndObject();
            writer.WriteStartArray("depths");
            foreach (DepthPoint point in scheme.Points)
            {
                writer.WriteStartObject();
                writer.WriteNumber("depth", point.Depth);
                writer.WriteFinite("rate", point.Rate);
                writer.WriteNumbers("validation", point.Validation);
                writer.WriteNumbers("test", point.Test);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void WriteSettings(Utf8JsonWriter writer, DigitsResult result)
    {
        DigitsSettings settings = result.Settings;
        writer.WriteStartObject("settings");
        writer.WriteNumber("seed", settings.Seed);
        writer.WriteBoolean("quick", settings.Quick);
        writer.WriteString("dataFile", settings.DataFile);
        writer.WriteNumbers("depths", settings.Depths.Select(static depth => (double)depth));
        writer.WriteNumbers("rates", settings.Rates);
        writer.WriteNumber("batch", DigitsSettings.Batch);
        writer.WriteNumber("momentum", GradientDescent.Momentum);
        writer.WriteNumber("searchSteps", settings.SearchSteps);
        writer.WriteNumber("steps", settings.Steps);
        writer.WriteNumber("draws", settings.Draws);
        writer.WriteEndObject();
        writer.WriteStartObject("images");
        writer.WriteNumber("training", result.Images.Training);
        writer.WriteNumber("validation", result.Images.Validation);
        writer.WriteNumber("test", result.Images.Test);
        writer.WriteNumber("guessing", result.Guessing);
        writer.WriteEndObject();
    }
}
