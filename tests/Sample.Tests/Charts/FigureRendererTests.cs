using System;
using System.Buffers.Binary;
using System.Linq;
using System.Numerics;
using System.Xml.Linq;
using WeightInit.Sample;
using Xunit;

namespace WeightInit.SampleTests;

public sealed class FigureRendererTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Png_HasTwicePixelsOfTheFigure()
    {
        RenderedFigure image = FigureRenderer.Render(Line("chart"));

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a], image.Png[..8]);
        Assert.Equal(2 * 840, BinaryPrimitives.ReadInt32BigEndian(image.Png.AsSpan(16)));
        Assert.Equal(2 * 500, BinaryPrimitives.ReadInt32BigEndian(image.Png.AsSpan(20)));
    }

    [Fact]
    public void Svg_HoldsItsTextAsOutlinesWithTheWordsBeside()
    {
        XElement root = XElement.Parse(FigureRenderer.Render(Line("chart")).Svg);

        Assert.Equal(Svg + "svg", root.Name);
        Assert.Equal("0 0 840 500", (string?)root.Attribute("viewBox"));
        Assert.Empty(root.Descendants(Svg + "text"));
        Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName.StartsWith("font"));
        string[] words = root.Descendants(Svg + "path").Attributes("aria-label").Select(label => label.Value).ToArray();
        foreach (string expected in new[] { "A first chart", "time in fits", "size √k", "data", "10²⁰", "10⁵" })
        {
            Assert.Contains(expected, words);
        }

        // An outline of n characters that have ink begins at least n contours.
        XElement label = root.Descendants(Svg + "path").Single(path => (string?)path.Attribute("aria-label") == "size √k");
        Assert.True(((string)label.Attribute("d")!).Count(c => c == 'M') >= 6);
    }

    [Fact]
    public void ChartOfOneSeries_HasNoLegendOverItsData()
    {
        Figure figure = new("one", "One", () => LineChart.Draw("One", new ChartAxis("x"), new ChartAxis("y"), [new ChartSeries("the series", [0, 1], [2, 3])]));

        Assert.DoesNotContain("the series", FigureRenderer.Render(figure).Svg);
    }

    [Fact]
    public void Svg_HasIdsThatNoOtherFigureHas()
    {
        string[] first = Ids(FigureRenderer.Render(Line("first")).Svg);
        string[] second = Ids(FigureRenderer.Render(Line("second")).Svg);

        Assert.NotEmpty(first);
        Assert.Empty(first.Intersect(second));
        Assert.All(first, id => Assert.StartsWith("first-", id));
    }

    [Fact]
    public void Svg_RefersOnlyToItsOwnIds()
    {
        string svg = FigureRenderer.Render(Line("chart")).Svg;
        string[] ids = Ids(svg);
        string[] uses = XElement.Parse(svg).Descendants().Attributes()
            .Where(attribute => attribute.Value.StartsWith("url(#")).Select(attribute => attribute.Value[5..^1]).ToArray();

        Assert.NotEmpty(uses);
        Assert.All(uses, use => Assert.Contains(use, ids));
    }

    [Fact]
    public void Rendering_GivesTheSameBytesAgain()
    {
        RenderedFigure first = FigureRenderer.Render(Plane());
        RenderedFigure second = FigureRenderer.Render(Plane());

        Assert.Equal(first.Svg, second.Svg);
        Assert.Equal(first.Png, second.Png);
    }

    [Fact]
    public void EigenvalueChart_DrawsBothAxesToOneScale()
    {
        XElement root = XElement.Parse(FigureRenderer.Render(Plane()).Svg);
        // The circle is the polyline of 361 points; its box must be as wide as it is high, and within the figure.
        string circle = root.Descendants(Svg + "path").Select(path => (string)path.Attribute("d")!).Single(d => d.Count(c => c == 'L') == 360);
        (double X, double Y)[] points = circle.Split('M', 'L').Where(point => point.Length > 0).Select(point =>
        {
            string[] xy = point.TrimEnd('Z').Split(' ');
            return (double.Parse(xy[0]), double.Parse(xy[1]));
        }).ToArray();
        double width = points.Max(point => point.X) - points.Min(point => point.X);
        double height = points.Max(point => point.Y) - points.Min(point => point.Y);

        Assert.Equal(width, height, tolerance: 0.01 * width);
        Assert.InRange(width, 300, 640);
    }

    private static string[] Ids(string svg) => XElement.Parse(svg).Descendants().Attributes("id").Select(id => id.Value).ToArray();

    private static Figure Line(string id) => new(id, "A first chart", () => LineChart.Draw(
        "A first chart",
        new ChartAxis("time in fits"),
        new ChartAxis("size √k", IsLogarithmic: true),
        [new ChartSeries("data", [0, 1, 2], [0, 9, 20]), new ChartSeries("line", [0, 2], [0, 20], SeriesStyle.Reference)]));

    private static Figure Plane() => new(
        "plane",
        "A plane",
        () => EigenvalueChart.Draw("A plane", ChartUnit.For(2), [new Complex(0, 2), new Complex(0, -2), new Complex(0.3, 0)], 2))
    {
        Width = 640,
        Height = 640,
    };
}
