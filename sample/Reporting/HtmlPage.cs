using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Text;

namespace WeightInit.Sample;

/// <summary>
/// A report as one page that refers to nothing outside itself: figures inline, the font in its style sheet. The markup is
/// well-formed XML too, so that a test can parse it.
/// </summary>
internal static class HtmlPage
{
    private const string Style = """
        body { font-family: "WeightInit Sample Sans", sans-serif; line-height: 1.5; color: #1b1b1b; background: #fff;
               max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        h1, h2 { font-weight: normal; line-height: 1.2; }
        h1 { font-size: 1.8rem; }
        h2 { font-size: 1.35rem; margin-top: 2.6rem; border-bottom: 1px solid #ccc; padding-bottom: .3rem; }
        figure { margin: 1.4rem 0; }
        figure svg { max-width: 100%; height: auto; display: block; margin: 0 auto; }
        .table { overflow-x: auto; margin: 1rem 0; }
        table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
        caption { text-align: left; color: #555; padding-bottom: .3rem; white-space: nowrap; }
        th, td { padding: .2rem .8rem; text-align: right; border-bottom: 1px solid #e2e2e2; white-space: nowrap; }
        th { font-weight: normal; color: #555; border-bottom-color: #888; }
        .word { text-align: left; }
        """;

    /// <param name="report">The words and tables.</param>
    /// <param name="figures">Every figure of the report, rendered, by its id.</param>
    public static string Render(Report report, IReadOnlyDictionary<string, RenderedFigure> figures)
    {
        StringBuilder page = new();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />\n");
        page.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; font-src data:\" />\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width\" />\n");
        page.Append(CultureInfo.InvariantCulture, $"<title>{Escape(report.Title)}</title>\n<style>\n");
        page.Append(CultureInfo.InvariantCulture, $"@font-face {{ font-family: \"{ChartFont.Family}\"; src: url(data:font/ttf;base64,{Convert.ToBase64String(ChartFont.File)}); }}\n");
        page.Append(Style.ReplaceLineEndings("\n")).Append("\n</style>\n</head>\n<body>\n");
        page.Append(CultureInfo.InvariantCulture, $"<h1>{Escape(report.Title)}</h1>\n");
        AppendParagraphs(page, report.Introduction);
        foreach (ReportSection section in report.Sections)
        {
            AppendSection(page, section, figures);
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void AppendSection(StringBuilder page, ReportSection section, IReadOnlyDictionary<string, RenderedFigure> figures)
    {
        page.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{Escape(section.Heading)}</h2>\n");
        AppendParagraphs(page, section.Paragraphs);
        foreach (ReportTable table in section.Tables)
        {
            AppendTable(page, table);
        }

        foreach (Figure figure in section.Figures)
        {
            page.Append(CultureInfo.InvariantCulture, $"<figure id=\"{Escape(figure.Id)}\">\n{figures[figure.Id].Svg}</figure>\n");
        }

        page.Append("</section>\n");
    }

    private static void AppendParagraphs(StringBuilder page, IReadOnlyList<string> paragraphs)
    {
        foreach (string paragraph in paragraphs)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>{Escape(paragraph)}</p>\n");
        }
    }

    private static void AppendTable(StringBuilder page, ReportTable table)
    {
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"table\"><table>\n<caption>{Escape(table.Caption)}</caption>\n<thead><tr>");
        AppendCells(page, table, table.Headers, "th");
        page.Append("</tr></thead>\n<tbody>\n");
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            page.Append("<tr>");
            AppendCells(page, table, row, "td");
            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table></div>\n");
    }

    private static void AppendCells(StringBuilder page, ReportTable table, IReadOnlyList<string> cells, string element)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            string style = i < table.WordColumns ? " class=\"word\"" : string.Empty;
            page.Append(CultureInfo.InvariantCulture, $"<{element}{style}>{Escape(cells[i])}</{element}>");
        }
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(OneLine.Of(text));
}
