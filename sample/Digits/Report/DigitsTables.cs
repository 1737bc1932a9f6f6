using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>The tables of the experiment.</summary>
internal static class DigitsTables
{
    public static ReportTable Accuracy(DigitsResult result, Activation activation)
    {
        string draws = result.Settings.Draws == 1 ? string.Empty : $"; mean of {result.Settings.Draws} initialisations, and the least and the largest";
        return OverDepths($"Test accuracy in %, {DigitsFigures.Name(activation)}{draws}", result, activation, Accuracy);
    }

    public static ReportTable Rates(DigitsResult result, Activation activation) => OverDepths(
        $"Learning rates chosen, {DigitsFigures.Name(activation)}", result, activation,
        static point => double.IsNaN(point.Rate) ? "none" : point.Rate.ToString("0.#####", CultureInfo.InvariantCulture));

    public static ReportTable Depths(DigitsResult result) => new(
        "Trainable depth in hidden layers",
        ["scheme", "activation", "predicted", "trained up to", "no longer at"],
        result.Schemes.Select(static scheme => (IReadOnlyList<string>)
        [
            scheme.Name,
            DigitsFigures.Name(scheme.Activation),
            double.IsInfinity(scheme.PredictedDepth) ? "no limit" : scheme.PredictedDepth.ToString("0.0", CultureInfo.InvariantCulture),
            scheme.MeasuredDepth == 0 ? "none" : Numbers.Whole(scheme.MeasuredDepth),
            scheme.FirstUntrained is int depth ? Numbers.Whole(depth) : "not reached",
        ]).ToArray())
    {
        WordColumns = 2,
    };

    private static ReportTable OverDepths(string caption, DigitsResult result, Activation activation, Func<DepthPoint, string> cell) => new(
        caption,
        ["scheme", .. result.Settings.Depths.Select(static depth => $"{Numbers.Whole(depth)} layers")],
        result.Of(activation).Select(scheme => (IReadOnlyList<string>)[scheme.Name, .. scheme.Points.Select(cell)]).ToArray());

    private static string Accuracy(DepthPoint point)
    {
        if (double.IsNaN(point.Rate))
        {
            return "overflows";
        }

        string range = point.Test.Count == 1 ? string.Empty : $" ({Percent(point.Test.Min())}–{Percent(point.Test.Max())})";
        return Percent(point.MeanTest) + range;
    }

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture);
}
