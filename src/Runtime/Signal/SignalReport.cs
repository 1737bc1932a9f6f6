using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace WeightInit;

/// <summary>What a probe measured, beside the prediction: pure data, one entry a layer.</summary>
public sealed class SignalReport
{
    internal SignalReport(IReadOnlyList<ProbeLayer> layers, MeanFieldLayer[] core, double input, double[] variances, double[] susceptibilities)
    {
        MeanFieldPath path = new(core, input, 0, core.Length);
        InputMeanSquare = input;
        TrainableDepth = path.TrainableDepth;
        ImmutableArray<SignalReportEntry>.Builder entries = ImmutableArray.CreateBuilder<SignalReportEntry>(layers.Count);
        for (int i = 0; i < layers.Count; i++)
        {
            double before = i == 0 ? path.LogInput : path.Steps[i - 1].LogVariance;
            entries.Add(new()
            {
                Name = layers[i].Name,
                Outputs = layers[i].Outputs,
                Inputs = layers[i].Inputs,
                Activation = layers[i].Activation,
                WeightVariance = core[i].WeightVariance,
                Variance = variances[i],
                PredictedVariance = Math.Exp(path.Steps[i].LogVariance),
                SignalFactor = Math.Sqrt(variances[i] / (i == 0 ? input : variances[i - 1])),
                PredictedSignalFactor = Math.Exp((path.Steps[i].LogVariance - before) / 2),
                GradientFactor = Math.Sqrt(susceptibilities[i]),
                PredictedGradientFactor = Math.Exp(path.Steps[i].LogSusceptibility / 2),
            });
        }

        Entries = entries.MoveToImmutable();
    }

    /// <summary>One entry a layer, in the order of the signal.</summary>
    public ImmutableArray<SignalReportEntry> Entries { get; }

    /// <summary>Mean square of the components of the vectors sent.</summary>
    public double InputMeanSquare { get; }

    /// <summary>Predicted depth, in layers, to which such a network can be trained; see <see cref="SignalPrediction.TrainableDepth"/>.</summary>
    public double TrainableDepth { get; }

    /// <summary>The curves of a plot over the depth: the signal from the input on, the gradient from the output back, both starting at 1.</summary>
    public SignalCurves Curves => SignalCurves.Of(Entries);

    /// <summary>An aligned table: each factor measured, and predicted beside it.</summary>
    public override string ToString()
    {
        TextTable table = new(
            "layer", "shape", "activation", " σ_w²", " q", " predicted", " signal", " predicted", " gradient", " predicted");
        foreach (SignalReportEntry entry in Entries)
        {
            table.Add(
                entry.Name,
                $"{Invariant.Text(entry.Outputs)}×{Invariant.Text(entry.Inputs)}",
                entry.Activation.ToString(),
                Invariant.Short(entry.WeightVariance),
                Invariant.Short(entry.Variance),
                Invariant.Short(entry.PredictedVariance),
                Invariant.Short(entry.SignalFactor),
                Invariant.Short(entry.PredictedSignalFactor),
                Invariant.Short(entry.GradientFactor),
                Invariant.Short(entry.PredictedGradientFactor));
        }

        return $"{table}\ntrainable to {Invariant.Short(TrainableDepth)} layers by prediction";
    }

    /// <summary>The plot's curves as comma-separated values with a header, one line a depth.</summary>
    public string ToCsv()
    {
        SignalCurves curves = Curves;
        StringBuilder text = new("depth,signal,predictedSignal,gradient,predictedGradient\n");
        for (int depth = 0; depth < curves.Signal.Length; depth++)
        {
            text.AppendJoin(',', new[]
            {
                Invariant.Text(depth),
                Invariant.Text(curves.Signal[depth]),
                Invariant.Text(curves.PredictedSignal[depth]),
                Invariant.Text(curves.Gradient[depth]),
                Invariant.Text(curves.PredictedGradient[depth]),
            }).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The report as JSON: an object with an array <c>layers</c>; what is not finite is null.</summary>
    public string ToJson() => JsonText.Write(WriteTo);

    /// <summary>Writes the object that <see cref="ToJson"/> returns.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonText.WriteNumber(writer, "inputMeanSquare", InputMeanSquare);
        JsonText.WriteNumber(writer, "trainableDepth", TrainableDepth);
        writer.WriteStartArray("layers");
        foreach (SignalReportEntry entry in Entries)
        {
            writer.WriteStartObject();
            writer.WriteString("name", entry.Name);
            writer.WriteNumber("outputs", entry.Outputs);
            writer.WriteNumber("inputs", entry.Inputs);
            writer.WriteString("activation", entry.Activation.ToString());
            JsonText.WriteNumber(writer, "weightVariance", entry.WeightVariance);
            JsonText.WriteNumber(writer, "variance", entry.Variance);
            JsonText.WriteNumber(writer, "predictedVariance", entry.PredictedVariance);
            JsonText.WriteNumber(writer, "signalFactor", entry.SignalFactor);
            JsonText.WriteNumber(writer, "predictedSignalFactor", entry.PredictedSignalFactor);
            JsonText.WriteNumber(writer, "gradientFactor", entry.GradientFactor);
            JsonText.WriteNumber(writer, "predictedGradientFactor", entry.PredictedGradientFactor);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

/// <summary>Curves over the depth, from 0 (the input) to the number of layers.</summary>
/// <param name="Signal">Root mean square of the pre-activations over that of the input, measured.</param>
/// <param name="PredictedSignal">The same, predicted.</param>
/// <param name="Gradient">Norm of the gradient there over that at the output, measured; 1 at the last depth.</param>
/// <param name="PredictedGradient">The same, predicted.</param>
public sealed record SignalCurves(
    ImmutableArray<double> Signal, ImmutableArray<double> PredictedSignal, ImmutableArray<double> Gradient, ImmutableArray<double> PredictedGradient)
{
    internal static SignalCurves Of(ImmutableArray<SignalReportEntry> entries) => new(
        Products(entries.Select(static entry => entry.SignalFactor)),
        Products(entries.Select(static entry => entry.PredictedSignalFactor)),
        [.. Products(entries.Reverse().Select(static entry => entry.GradientFactor)).Reverse()],
        [.. Products(entries.Reverse().Select(static entry => entry.PredictedGradientFactor)).Reverse()]);

    private static ImmutableArray<double> Products(IEnumerable<double> factors)
    {
        List<double> products = [1];
        foreach (double factor in factors)
        {
            products.Add(products[^1] * factor);
        }

        return [.. products];
    }
}
