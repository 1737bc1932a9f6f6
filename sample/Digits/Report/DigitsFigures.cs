using System;
using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>The figures of the experiment, each once for an activation.</summary>
internal static class DigitsFigures
{
    /// <summary>Norms further than so many powers of ten from 1 are not drawn: they would press all others together.</summary>
    public const int MostPowers = 20;

    public static Figure Accuracy(DigitsResult result, Activation activation)
    {
        string title = $"Test accuracy against depth, {Name(activation)}";
        return new Figure($"accuracy-{Id(activation)}", title, () =>
        {
            double[] depths = result.Settings.Depths.Select(static depth => Math.Log10(depth)).ToArray();
            return LineChart.Draw(
                title,
                new ChartAxis("hidden layers", IsLogarithmic: true),
                new ChartAxis("test accuracy, %") { Includes = 100 },
                [
                    .. result.Of(activation).Select(scheme => new ChartSeries(scheme.Name, depths, scheme.Points.Select(static point => 100 * point.MeanTest).ToArray())),
                    new ChartSeries("guessing", depths, depths.Select(_ => 100 * result.Guessing).ToArray(), SeriesStyle.Reference),
                ]);
        });
    }

    public static Figure Signal(DigitsResult result, Activation activation) => Norms(
        $"signal-{Id(activation)}", $"Norm of the signal before training, {Name(activation)}", "norm of the layer's values", result.Of(activation), static start => start.Signal, 0);

    public static Figure Gradient(DigitsResult result, Activation activation) => Norms(
        $"gradient-{Id(activation)}", $"Norm of the gradient before training, {Name(activation)}", "norm of the gradient", result.Of(activation), static start => start.Gradient, 1);

    public static Figure Depth(DigitsResult result, Activation activation)
    {
        string title = $"Trainable depth, predicted and measured, {Name(activation)}";
        return new Figure($"depth-{Id(activation)}", title, () => DepthChart.Draw(
            title,
            "hidden layers",
            result.Of(activation).Select(static scheme => new DepthRow(scheme.Name, scheme.PredictedDepth, scheme.MeasuredDepth, scheme.FirstUntrained)).ToArray()))
        {
            Height = 440,
        };
    }

    private static string Id(Activation activation) => Name(activation).ToLowerInvariant();

    /// <summary>As the field writes it.</summary>
    public static string Name(Activation activation) => activation == Activation.Tanh ? "tanh" : "ReLU";

    private static Figure Norms(
        string id, string title, string label, IEnumerable<SchemeResult> schemes, Func<StartNorms, IReadOnlyList<double>> norms, int first) => new(id, title, () => LineChart.Draw(
        title,
        new ChartAxis("layer"),
        new ChartAxis(label, IsLogarithmic: true) { LeastRange = 3 },
        schemes.Select(scheme => Norms(scheme.Name, norms(scheme.Start), first)).ToArray()));

    private static ChartSeries Norms(string name, IReadOnlyList<double> norms, int first)
    {
        (double Layer, double Log10)[] shown = norms
            .Select((norm, i) => ((double)(first + i), Math.Log10(norm)))
            .Where(static point => Math.Abs(point.Item2) <= MostPowers)
            .ToArray();
        return new ChartSeries(name, shown.Select(static point => point.Layer).ToArray(), shown.Select(static point => point.Log10).ToArray());
    }
}
