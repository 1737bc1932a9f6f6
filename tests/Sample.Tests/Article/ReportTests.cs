using System;
using System.Buffers.Binary;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Xunit;

namespace WeightInit.SampleTests;

/// <summary>The files of the report, parsed.</summary>
[Collection(DefaultRunCollection.Name)]
public sealed partial class ReportTests
{
    private static readonly string[] Figures =
    [
        "circular-law", "complex-pair", "complex-pair-eigenvalues", "eigenvalues", "explosion", "norm", "normalised-norm", "normalised-quotient", "quotient",
    ];

    private readonly DefaultRun _run;

    public ReportTests(DefaultRun run) => _run = run;

    [Fact]
    public void Folder_HoldsThePageTheDataAndEachFigureTwice()
    {
        string[] expected = [.. Figures.SelectMany(figure => new[] { $"{figure}.png", $"{figure}.svg" }), "index.html", "results.json"];

        Assert.Equal(expected.Order(StringComparer.Ordinal), Directory.EnumerateFileSystemEntries(_run.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Order(StringComparer.Ordinal), _run.Results.GetProperty("files").EnumerateArray().Select(name => name.GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pngs_AreOfTheSizeOfTheirFigure()
    {
        Assert.All(Figures, figure =>
        {
            byte[] png = File.ReadAllBytes(Path.Combine(_run.Folder, figure + ".png"));
            XElement svg = Svg(figure);
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
            Assert.Equal(2 * (int)svg.Attribute("width")!, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
            Assert.Equal(2 * (int)svg.Attribute("height")!, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
            Assert.True(png.Length > 10_000, $"{figure}.png is nearly empty");
        });
    }

    [Theory]
    [InlineData("norm", "step", "norm", "10²⁰", "growth by the stretching factor each step")]
    [InlineData("explosion", "step", "norm", "as it was drawn", "divided by its stretching factor", "10²⁰")]
    [InlineData("quotient", "step", "quotient of norms", "stretching factor by Spectral.Radius")]
    [InlineData("normalised-norm", "step", "norm")]
    [InlineData("normalised-quotient", "step", "quotient of norms", "stretching factor by Spectral.Radius")]
    [InlineData("eigenvalues", "real part", "imaginary part", "circle of the spectral radius", "dominant eigenvalue")]
    [InlineData("complex-pair", "step", "quotient of norms", "stretching factor by Spectral.Radius")]
    [InlineData("complex-pair-eigenvalues", "real part", "imaginary part", "circle of the spectral radius", "dominant eigenvalue")]
    [InlineData("circular-law", "√k", "stretching factor", "single draws", "mean of the draws")]
    public void Svg_NamesItsAxesAndSeries(string figure, params string[] words)
    {
        string[] labels = Svg(figure).Descendants().Attributes("aria-label").Select(label => label.Value).ToArray();

        Assert.All(words, word => Assert.Contains(word, labels));
    }

    /// <summary>README.md shows the figure of a run with the default settings; after a change copy it anew.</summary>
    [Fact]
    public void FigureOfTheReadme_IsThatOfThisRun() => Assert.Equal(
        File.ReadAllText(Path.Combine(Repository(), "docs", "images", "explosion.svg")),
        File.ReadAllText(Path.Combine(_run.Folder, "explosion.svg")));

    [Fact]
    public void Page_HoldsEveryFigureAndRefersToNothingOutside()
    {
        string text = File.ReadAllText(Path.Combine(_run.Folder, "index.html"));
        XDocument page = Parse(text);

        Assert.Equal(Figures, page.Descendants("figure").Attributes("id").Select(id => id.Value).Order(StringComparer.Ordinal));
        Assert.All(page.Descendants("figure"), figure => Assert.Single(figure.Elements(), element => element.Name.LocalName == "svg"));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "image");
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "href");
        Assert.All(Url().Matches(text).Select(match => match.Groups[1].Value), url => Assert.Matches("^(data:font/ttf;base64,|#)", url));
        Assert.DoesNotContain("@import", text);
        // The only addresses are the names of XML vocabularies.
        Assert.All(Address().Matches(text).Select(match => match.Value), address => Assert.StartsWith("http://www.w3.org/", address));
    }

    [Fact]
    public void Page_HasEachIdOnce()
    {
        string[] ids = Parse(File.ReadAllText(Path.Combine(_run.Folder, "index.html"))).Descendants().Attributes("id").Select(id => id.Value).ToArray();

        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Page_TellsTheNumbersOfTheData()
    {
        XDocument page = Parse(File.ReadAllText(Path.Combine(_run.Folder, "index.html")));
        string[] cells = page.Descendants("td").Select(cell => cell.Value).ToArray();

        double radius = _run.Results.GetProperty("raw").GetProperty("radius").GetProperty("value").GetDouble();
        Assert.Contains(radius.ToString("0.000000"), cells);
        Assert.All(_run.Results.GetProperty("raw").GetProperty("matrix").EnumerateArray(), value => Assert.Contains(value.GetDouble().ToString("0.000000"), cells));
        Assert.Contains("settles at", string.Concat(page.Descendants("p").Select(paragraph => paragraph.Value)));
        Assert.Contains("512", cells);
    }

    [Fact]
    public void Terminal_ShowsTheTablesAndTheProgress()
    {
        string output = _run.Run.Output;

        Assert.Matches("Repeated multiplication +━+ 100%", output);
        Assert.Matches("Figures and report +━+ 100%", output);
        Assert.Contains("How the weight follows from the draw", output);
        Assert.Contains("│ largest |draw × scale − weight|", output);
        Assert.Contains("Stretching factors of k × k standard Gaussian draws", output);
        Assert.Contains(Path.Combine(_run.Folder, "index.html"), output);
    }

    private static string Repository([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..");

    private XElement Svg(string figure) => XElement.Load(Path.Combine(_run.Folder, figure + ".svg"));

    private static XDocument Parse(string page)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }

    [GeneratedRegex(@"url\(([^)]*)\)")]
    private static partial Regex Url();

    [GeneratedRegex(@"https?://[^""' <]*")]
    private static partial Regex Address();
}
