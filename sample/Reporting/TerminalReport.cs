using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace WeightInit.Sample;

/// <summary>Shows a report on the terminal: words and tables; the figures are the page's.</summary>
internal static class TerminalReport
{
    public static void Write(IAnsiConsole console, Report report)
    {
        foreach (ReportSection section in report.Sections)
        {
            console.WriteLine();
            console.Write(new Rule(Markup.Escape(section.Heading)).LeftJustified());
            foreach (string paragraph in section.Paragraphs)
            {
                console.Write(new Padder(new Text(OneLine.Of(paragraph)), new Padding(0, 0, 0, 1)));
            }

            foreach (ReportTable table in section.Tables)
            {
                console.Write(Table(table));
            }
        }
    }

    private static Table Table(ReportTable source)
    {
        Table table = new Table().RoundedBorder();
        table.Title = new TableTitle(Markup.Escape(source.Caption));
        for (int i = 0; i < source.Headers.Count; i++)
        {
            TableColumn column = new(Markup.Escape(source.Headers[i]));
            table.AddColumn(i < source.WordColumns ? column : column.RightAligned());
        }

        foreach (IReadOnlyList<string> row in source.Rows)
        {
            table.AddRow(row.Select(cell => Markup.Escape(OneLine.Of(cell))).ToArray());
        }

        return table;
    }
}
