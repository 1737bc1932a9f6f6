using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using SkiaSharp;

namespace WeightInit.Sample;

/// <summary>
/// Makes the SVG that Skia writes independent of the fonts of whoever looks at it, and fit to stand beside others in one
/// page: text becomes outlines (with the words kept for screen readers), and ids get the figure's name before them.
/// </summary>
internal static class SvgOutlines
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Convert(string svg, Figure figure)
    {
        XDocument document = XDocument.Parse(svg);
        XElement root = document.Root!;
        root.SetAttributeValue("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {figure.Width} {figure.Height}"));
        root.SetAttributeValue("role", "img");
        root.SetAttributeValue("aria-label", figure.Title);
        PrefixIds(root, figure.Id);
        using SKTypeface typeface = ChartFont.CreateTypeface();
        foreach (XElement text in root.Descendants(Svg + "text").ToList())
        {
            text.ReplaceWith(Outline(text, typeface));
        }

        return Write(root);
    }

    private static XElement Outline(XElement text, SKTypeface typeface)
    {
        // Skia wraps the characters in line breaks and tabs; no label begins or ends with a space.
        string characters = text.Value.Trim();
        float[] xs = Numbers(text, "x");
        float[] ys = Numbers(text, "y");
        using SKFont font = new(typeface, float.Parse((string)text.Attribute("font-size")!, CultureInfo.InvariantCulture))
        {
            Hinting = SKFontHinting.None,
            Subpixel = true,
        };
        string? family = (string?)text.Attribute("font-family");
        if (family != typeface.FamilyName || !font.ContainsGlyphs(characters) || xs.Length != characters.Length)
        {
            throw new InvalidOperationException($"The label '{characters}' is not drawn in the font carried here but in '{family}'.");
        }

        SKPoint[] positions = new SKPoint[characters.Length];
        for (int i = 0; i < positions.Length; i++)
        {
            positions[i] = new SKPoint(xs[i], ys[Math.Min(i, ys.Length - 1)]);
        }

        using SKPath path = font.GetTextPath(characters, positions);
        XElement outline = new(Svg + "path");
        outline.Add(text.Attributes().Where(attribute =>
            attribute.Name.LocalName is not ("x" or "y" or "font-size" or "font-family" or "font-weight" or "font-style")));
        outline.SetAttributeValue("role", "img");
        outline.SetAttributeValue("aria-label", characters.Replace("ﬁ", "fi").Replace("ﬂ", "fl"));
        outline.SetAttributeValue("d", path.ToSvgPathData());
        return outline;
    }

    private static float[] Numbers(XElement text, string attribute) =>
        ((string?)text.Attribute(attribute) ?? "0")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(number => float.Parse(number, CultureInfo.InvariantCulture))
            .ToArray();

    /// <summary>Skia counts its ids from a start of its own; renumbered, they are the same in every run and differ between figures.</summary>
    private static void PrefixIds(XElement root, string figure)
    {
        Dictionary<string, string> names = [];
        foreach (XAttribute id in root.Descendants().Attributes("id"))
        {
            names[id.Value] = string.Create(CultureInfo.InvariantCulture, $"{figure}-{names.Count + 1}");
            id.Value = names[id.Value];
        }

        foreach (XAttribute attribute in root.Descendants().Attributes())
        {
            if (attribute.Value.StartsWith("url(#", StringComparison.Ordinal))
            {
                attribute.Value = $"url(#{names[attribute.Value[5..^1]]})";
            }
            else if (attribute.Name.LocalName == "href" && attribute.Value.StartsWith('#'))
            {
                attribute.Value = "#" + names[attribute.Value[1..]];
            }
        }
    }

    private static string Write(XElement root)
    {
        StringBuilder text = new();
        XmlWriterSettings settings = new() { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", NewLineChars = "\n" };
        using (XmlWriter writer = XmlWriter.Create(new StringWriter(text, CultureInfo.InvariantCulture), settings))
        {
            root.Save(writer);
        }

        return text.Append('\n').ToString();
    }
}
