using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using ScottPlot;
using ScottPlot.Plottables;

namespace WeightInit.Sample;

/// <summary>Eigenvalues in the complex plane with the circle of the spectral radius, one unit as long on both axes.</summary>
internal static class EigenvalueChart
{
    private const int CirclePoints = 361;

    /// <summary>More eigenvalues than this get smaller markers, so that they do not merge.</summary>
    private const int FewPoints = 40;

    /// <param name="title">What is shown.</param>
    /// <param name="unit">In what the values are given.</param>
    /// <param name="eigenvalues">All eigenvalues.</param>
    /// <param name="radius">The spectral radius: positive.</param>
    public static Plot Draw(string title, ChartUnit unit, IReadOnlyList<Complex> eigenvalues, double radius)
    {
        Plot plot = ChartStyle.NewPlot(title, unit.Label("real part"), unit.Label("imaginary part"));
        plot.Add.HorizontalLine(0, 1, Colors.Black.WithAlpha(0.4));
        plot.Add.VerticalLine(0, 1, Colors.Black.WithAlpha(0.4));
        AddCircle(plot, radius);
        // The pair's two moduli agree to rounding only.
        double dominant = eigenvalues.Max(Complex.Abs) * (1 - 1e-9);
        AddPoints(plot, "other eigenvalues", eigenvalues.Where(value => Complex.Abs(value) < dominant), 0, MarkerShape.FilledCircle);
        AddPoints(plot, "dominant eigenvalue", eigenvalues.Where(value => Complex.Abs(value) >= dominant), 1, MarkerShape.FilledDiamond);
        plot.Axes.SquareUnits();
        plot.Axes.SetLimits(-1.12 * radius, 1.12 * radius, -1.12 * radius, 1.12 * radius);
        plot.Axes.Bottom.TickGenerator = ChartTicks.ForPlane(radius);
        plot.Axes.Left.TickGenerator = ChartTicks.ForPlane(radius);
        ChartStyle.ShowLegend(plot);
        return plot;
    }

    private static void AddCircle(Plot plot, double radius)
    {
        double[] angles = Enumerable.Range(0, CirclePoints).Select(i => 2 * Math.PI * i / (CirclePoints - 1)).ToArray();
        Scatter circle = plot.Add.ScatterLine(
            angles.Select(angle => radius * Math.Cos(angle)).ToArray(),
            angles.Select(angle => radius * Math.Sin(angle)).ToArray(),
            ChartStyle.Colour(2));
        circle.LineWidth = 1.5f;
        circle.LegendText = "circle of the spectral radius";
    }

    private static void AddPoints(Plot plot, string name, IEnumerable<Complex> values, int colour, MarkerShape shape)
    {
        Complex[] points = values.ToArray();
        if (points.Length == 0)
        {
            return;
        }

        float size = points.Length <= FewPoints ? 11 : 6;
        Markers markers = plot.Add.Markers(
            points.Select(value => value.Real).ToArray(), points.Select(value => value.Imaginary).ToArray(), shape, size, ChartStyle.Colour(colour));
        markers.LegendText = name;
    }
}
