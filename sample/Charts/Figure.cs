using System;
using ScottPlot;

namespace WeightInit.Sample;

/// <summary>A chart to be rendered.</summary>
/// <param name="Id">Name of its files without extension, and its anchor in the report.</param>
/// <param name="Title">What it shows; drawn above the chart and read out for those who do not see it.</param>
/// <param name="Draw">Makes a new plot; rendering changes a plot, so each format gets its own.</param>
internal sealed record Figure(string Id, string Title, Func<Plot> Draw)
{
    /// <summary>Width of the SVG in its own units; the PNG has <see cref="PngScale"/> times as many pixels.</summary>
    public int Width { get; init; } = 840;

    /// <summary>Height of the SVG in its own units.</summary>
    public int Height { get; init; } = 500;

    /// <summary>Pixels of the PNG per unit of the SVG.</summary>
    public const int PngScale = 2;
}
