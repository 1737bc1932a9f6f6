using System;
using System.Collections.Generic;
using System.Linq;
using ScottPlot;
using ScottPlot.Plottables;
using ScottPlot.TickGenerators;

namespace WeightInit.Sample;

/// <summary>One row of the chart.</summary>
/// <param name="Name">What was tried.</param>
/// <param name="Predicted">The depth predicted; positive, infinite where there is no limit.</param>
/// <param name="Reached">The greatest depth that was reached; 0 where none was.</param>
/// <param name="Missed">The least depth that was not reached; null where all were.</param>
internal sealed record DepthRow(string Name, double Predicted, int Reached, int? Missed);

/// <summary>Depths predicted and measured, a row each, over a logarithmic axis that ends in infinity.</summary>
internal static class DepthChart
{
    private static readonly int[] Ticks = [1, 2, 5, 10, 20, 50, 100, 200];

    /// <summary>Where infinity is drawn, and the largest finite depth: decimal logarithms.</summary>
    private const double Infinity = 2.6;
    private const double Largest = 2.4;

    public static Plot Draw(string title, string xLabel, IReadOnlyList<DepthRow> rows)
    {
        Plot plot = ChartStyle.NewPlot(title, xLabel, string.Empty);
        // The first row on top.
        double[] places = Enumerable.Range(0, rows.Count).Select(i => (double)(rows.Count - 1 - i)).ToArray();
        for (int i = 0; i < rows.Count; i++)
        {
            AddMeasured(plot, rows[i], places[i], isNamed: i == 0);
        }

        Markers predicted = plot.Add.Markers(
            rows.Select(static row => Place(row.Predicted)).ToArray(), places, MarkerShape.FilledDiamond, 15, ChartStyle.Colour(1));
        predicted.LegendText = "predicted to end";
        plot.Axes.SetLimits(-0.05, Infinity + 0.1, -0.6, rows.Count - 0.4);
        plot.Axes.Bottom.TickGenerator = new NumericManual(
            [.. Ticks.Select(static depth => Math.Log10(depth)), Infinity], [.. Ticks.Select(static depth => Numbers.Whole(depth)), "∞"]);
        plot.Axes.Left.TickGenerator = new NumericManual(places, rows.Select(static row => row.Name).ToArray());
        plot.Grid.YAxisStyle.IsVisible = false;
        ChartStyle.ShowLegend(plot);
        return plot;
    }

    /// <summary>A solid bar as far as was reached, a pale one to the depth that was not.</summary>
    private static void AddMeasured(Plot plot, DepthRow row, double place, bool isNamed)
    {
        double reached = row.Reached > 0 ? Place(row.Reached) : -0.05;
        double missed = row.Missed is int depth ? Place(depth) : Infinity + 0.1;
        LinePlot solid = plot.Add.Line(-0.05, place, reached, place);
        solid.LineWidth = 14;
        solid.LineColor = ChartStyle.Colour(0);
        LinePlot unknown = plot.Add.Line(reached, place, missed, place);
        unknown.LineWidth = 14;
        unknown.LineColor = ChartStyle.Colour(0).WithAlpha(0.25);
        if (isNamed)
        {
            solid.LegendText = "trained";
            unknown.LegendText = "where it ends";
        }
    }

    private static double Place(double depth) =>
        double.IsPositiveInfinity(depth) ? Infinity : Math.Clamp(Math.Log10(depth), 0, Largest);
}
