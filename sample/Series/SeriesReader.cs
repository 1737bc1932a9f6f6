using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>
/// One column of delimited text with a line of headers: comma, semicolon or tab; blank lines and lines that begin with #
/// are skipped; numbers in invariant culture. Rows stand in their order in time, at equal distances.
/// </summary>
internal static class SeriesReader
{
    /// <summary>Fewer values cannot be split into washout, fit, validation and test.</summary>
    public const int LeastValues = 100;

    /// <summary>With more, the states of a 2,000-node reservoir would not fit in a small machine's memory.</summary>
    public const int MostValues = 20_000;

    /// <param name="text">The file.</param>
    /// <param name="column">Header of the column; null where the file has only one.</param>
    /// <exception cref="DataFileException">The file is no such text, has no such column, or not enough finite numbers.</exception>
    public static double[] Read(DataFile text, string? column)
    {
        int header = NextLine(text, 1);
        if (header > text.Lines.Count)
        {
            throw text.Error(0, 0, "the file is empty");
        }

        char delimiter = CsvRecord.DetectDelimiter(text.Lines[header - 1]);
        List<string> names = CsvRecord.Split(text, header, delimiter);
        int index = IndexOf(text, header, names, column);
        List<double> values = [];
        for (int line = NextLine(text, header + 1); line <= text.Lines.Count; line = NextLine(text, line + 1))
        {
            List<string> cells = CsvRecord.Split(text, line, delimiter);
            if (cells.Count != names.Count)
            {
                throw text.Error(line, 0, string.Create(
                    CultureInfo.InvariantCulture, $"this line has {cells.Count} values, the header in line {header} has {names.Count}"));
            }

            if (!MatrixReader.TryParseNumber(cells[index], out double value, out string problem))
            {
                throw text.Error(line, index + 1, problem);
            }

            values.Add(value);
            if (values.Count > MostValues)
            {
                throw text.Error(line, 0, $"more values than {MostValues}, the most this program takes");
            }
        }

        CheckValues(text, names[index], values);
        return values.ToArray();
    }

    private static int NextLine(DataFile text, int line)
    {
        while (line <= text.Lines.Count && text.Lines[line - 1].Trim() is "" or ['#', ..])
        {
            line++;
        }

        return line;
    }

    private static int IndexOf(DataFile text, int header, List<string> names, string? column)
    {
        string listed = OneLine.List(names);
        if (column is null)
        {
            return names.Count == 1 ? 0 : throw text.Error(header, 0, $"the file has several columns; say which by --column: {listed}");
        }

        int index = names.IndexOf(column);
        if (index < 0)
        {
            throw text.Error(header, 0, $"there is no column {OneLine.Quote(column)}; the header names {listed}");
        }

        return names.LastIndexOf(column) == index
            ? index
            : throw text.Error(header, names.LastIndexOf(column) + 1, $"a second column is named {OneLine.Quote(column)}");
    }

    private static void CheckValues(DataFile text, string column, List<double> values)
    {
        if (values.Count < LeastValues)
        {
            throw text.Error(0, 0, string.Create(
                CultureInfo.InvariantCulture, $"column {OneLine.Quote(column)} has {values.Count} values; a forecast needs {LeastValues} to be fitted, chosen and tested on"));
        }

        double largest = values.Max(Math.Abs);
        if (!(largest < 1e100))
        {
            throw text.Error(0, 0, $"column {OneLine.Quote(column)} has values beyond 1e100; scale them down");
        }

        // What is tested must vary, and so must what is learned from; half the series stands for both.
        if (values.Take(values.Count / 2).Distinct().Count() == 1 || values.Skip(values.Count / 2).Distinct().Count() == 1)
        {
            throw text.Error(0, 0, $"column {OneLine.Quote(column)} is constant over half of its values; there is nothing to forecast");
        }
    }
}
