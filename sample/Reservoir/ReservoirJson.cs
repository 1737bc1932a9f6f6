using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace WeightInit.Sample;

/// <summary>The result as JSON: the data of every figure and table.</summary>
internal static class ReservoirJson
{
    public static byte[] Write(ReservoirResult result, IReadOnlyList<string> files) => ResultsJson.Write("reservoir", files, writer =>
    {
        ReservoirSettings settings = result.Settings;
        writer.WriteStartObject("settings");
        writer.WriteNumber("seed", settings.Seed);
        writer.WriteBoolean("quick", settings.Quick);
        writer.WriteNumber("nodes", settings.Nodes);
        writer.WriteNumber("connections", EchoStateNetwork.Connections);
        writer.WriteString("seriesFile", settings.SeriesFile);
        writer.WriteString("column", settings.Column);
        writer.WriteNumber("horizon", settings.Horizon);
        writer.WriteEndObject();
        writer.WriteNumbers("rawRadii", result.RawRadii);
        writer.WriteStartObject("series");
        WriteTask(writer, result.Series);
        WriteTask(writer, result.MackeyGlass);
        writer.WriteEndObject();
        writer.WriteStartArray("memory");
        foreach (MemoryPoint point in result.Memory)
        {
            writer.WriteStartObject();
            writer.WriteNumbers("radius", point.Radii);
            writer.WriteNumbers("capacities", point.Capacities);
            writer.WriteNumbers("linearCapacities", point.LinearCapacities);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("forgetting");
        foreach (ForgettingPoint point in result.Forgetting)
        {
            writer.WriteStartObject();
            writer.WriteNumbers("radius", point.Radii);
            writer.WriteNumbers("distances", point.Distances);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void WriteTask(Utf8JsonWriter writer, TaskResult result)
    {
        ForecastTask task = result.Task;
        writer.WriteStartObject(task.Id);
        writer.WriteString("name", task.Series.Name);
        writer.WriteNumber("length", task.Series.Length);
        writer.WriteNumber("start", task.Series.Start);
        writer.WriteNumber("washout", task.Split.Washout);
        writer.WriteNumbers("validationParts", task.Split.Validation.Select(index => (double)index));
        writer.WriteNumber("testStart", task.Split.TestStart);
        writer.WriteNumber("end", task.Split.End);
        writer.WriteNumber("horizon", task.Horizon);
        writer.WriteNumber("leakRate", task.Dynamics.LeakRate);
        writer.WriteNumber("inputScale", task.Dynamics.InputScale);
        writer.WriteNumber("biasScale", task.Dynamics.BiasScale);
        writer.WriteNumber("oneStepRadius", result.OneStepRadius);
        writer.WriteNumber("horizonRadius", result.HorizonRadius);
        writer.WriteStartArray("validation");
        foreach (SweepPoint[] draws in result.Sweep.Points)
        {
            WriteSweep(writer, draws);
        }

        WriteSweep(writer, result.Sweep.Raw);
        writer.WriteEndArray();
        writer.WriteStartArray("test");
        foreach (MethodResult method in new[] { result.Persistence, result.Autoregression, result.Reservoir, result.RawReservoir })
        {
            writer.WriteStartObject();
            writer.WriteString("method", method.Name);
            writer.WriteFinite("validationOneStep", method.ValidationOneStep);
            writer.WriteFinite("validationHorizon", method.ValidationHorizon);
            writer.WriteNumbers("testOneStep", method.TestOneStep);
            writer.WriteNumbers("testHorizon", method.TestHorizon);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        int shown = Math.Min(task.Split.TestCount, TaskResult.MostShown);
        writer.WriteNumbers("truth", task.Series.Values.Skip(task.Split.TestStart).Take(shown));
        writer.WriteNumbers("oneStepForecast", result.Reservoir.OneStepForecasts[0].Take(shown).Select(task.Restore));
        writer.WriteNumbers("freeRun", result.FreeRun.Select(task.Restore));
        writer.WriteNumbers("rawFreeRun", result.RawFreeRun.Select(task.Restore));
        writer.WriteEndObject();
    }

    private static void WriteSweep(Utf8JsonWriter writer, SweepPoint[] draws)
    {
        writer.WriteStartObject();
        writer.WriteNumbers("radius", draws.Select(point => point.Radius));
        writer.WriteNumbers("oneStep", draws.Select(point => point.OneStep.Error));
        writer.WriteNumbers("oneStepPenalty", draws.Select(point => point.OneStep.Penalty));
        writer.WriteNumbers("horizon", draws.Select(point => point.Horizon.Error));
        writer.WriteNumbers("horizonPenalty", draws.Select(point => point.Horizon.Penalty));
        writer.WriteEndObject();
    }
}
