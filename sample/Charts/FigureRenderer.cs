using ScottPlot;

namespace WeightInit.Sample;

/// <summary>A figure in both its formats.</summary>
internal sealed record RenderedFigure(string Id, string Title, byte[] Png, string Svg);

/// <summary>Renders figures off screen.</summary>
internal static class FigureRenderer
{
    public static RenderedFigure Render(Figure figure)
    {
        using Plot forPng = figure.Draw();
        forPng.ScaleFactor = Figure.PngScale;
        byte[] png = forPng.GetImageBytes(figure.Width * Figure.PngScale, figure.Height * Figure.PngScale, ImageFormat.Png);

        using Plot forSvg = figure.Draw();
        string svg = SvgOutlines.Convert(forSvg.GetSvgXml(figure.Width, figure.Height), figure);
        return new RenderedFigure(figure.Id, figure.Title, png, svg);
    }
}
