using System;
using System.Collections.Generic;
using System.Linq;
using ScottPlot;
using ScottPlot.Plottables;

namespace WeightInit.Sample;

/// <summary>Series over a common x axis.</summary>
internal static class LineChart
{
    /// <summary>With more values than this a marker at each would hide the line.</summary>
    private const int MostMarkers = 130;

    public static Plot Draw(string title, ChartAxis x, ChartAxis y, IReadOnlyList<ChartSeries> series)
    {
        Plot plot = ChartStyle.NewPlot(title, x.Label, y.Label);
        for (int i = 0; i < series.Count; i++)
        {
            Add(plot, series[i], ChartStyle.Colour(i));
        }

        (double left, double right) = Limits(x, series.SelectMany(one => one.X));
        (double bottom, double top) = Limits(y, series.SelectMany(one => one.Y));
        plot.Axes.SetLimits(left, right, bottom, top);
        plot.Axes.Bottom.TickGenerator = ChartTicks.For(x, left, right);
        plot.Axes.Left.TickGenerator = ChartTicks.For(y, bottom, top);
        if (series.Count > 1)
        {
            ChartStyle.ShowLegend(plot);
        }
        else
        {
            // Left alone it would be drawn over the data.
            plot.HideLegend();
        }

        return plot;
    }

    private static void Add(Plot plot, ChartSeries series, Color colour)
    {
        // Points lie on one another; paler, they show how many, and what is drawn over them.
        Color shown = series.Style switch { SeriesStyle.Points => colour.WithAlpha(0.4), SeriesStyle.Truth => Colors.Black.WithAlpha(0.25), _ => colour };
        Scatter scatter = plot.Add.Scatter(series.X, series.Y, shown);
        scatter.LegendText = series.Name;
        scatter.LineWidth = series.Style switch { SeriesStyle.Points => 0, SeriesStyle.Truth => 7, _ => 2 };
        scatter.LinePattern = series.Style == SeriesStyle.Reference ? LinePattern.Dashed : LinePattern.Solid;
        bool marked = series.Style == SeriesStyle.Points || (series.Style == SeriesStyle.Line && series.X.Length <= MostMarkers);
        scatter.MarkerSize = marked ? (series.Style == SeriesStyle.Points ? 6 : 5) : 0;
    }

    /// <summary>The range of the data with a margin, so that no marker is cut.</summary>
    private static (double Low, double High) Limits(ChartAxis axis, IEnumerable<double> values)
    {
        double low = double.PositiveInfinity;
        double high = double.NegativeInfinity;
        foreach (double value in values.Append(axis.Includes).Where(double.IsFinite))
        {
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        double missing = Math.Max(0, axis.LeastRange - (high - low)) / 2;
        double margin = 0.04 * Math.Max(high - low, axis.LeastRange);
        return (low - missing - margin, high + missing + margin);
    }
}
