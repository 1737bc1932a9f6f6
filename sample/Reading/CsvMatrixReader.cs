using System;
using System.Collections.Generic;
using System.Globalization;

namespace WeightInit.Sample;

/// <summary>
/// A matrix as delimited text: one row a line; comma, semicolon or tab; an optional header line; blank lines and lines
/// that begin with # are skipped; numbers in invariant culture.
/// </summary>
internal static class CsvMatrixReader
{
    public static SquareMatrix Read(DataFile text)
    {
        List<double> values = [];
        int rows = 0;
        int columns = 0;
        int firstLine = 0;
        char delimiter = ',';
        for (int line = 1; line <= text.Lines.Count; line++)
        {
            string content = text.Lines[line - 1].Trim();
            if (content.Length == 0 || content[0] == '#')
            {
                continue;
            }

            bool isFirst = firstLine == 0;
            delimiter = isFirst ? CsvRecord.DetectDelimiter(text.Lines[line - 1]) : delimiter;
            List<string> cells = CsvRecord.Split(text, line, delimiter);
            if (isFirst)
            {
                firstLine = line;
                columns = cells.Count;
                if (IsHeader(cells))
                {
                    continue;
                }
            }

            CheckCount(text, line, cells.Count, firstLine, columns);
            AddRow(text, line, cells, values);
            rows++;
            if (rows > MatrixReader.MaxSize)
            {
                throw text.Error(line, 0, $"more rows than {MatrixReader.MaxSize}, the most this program takes");
            }
        }

        if (rows == 0)
        {
            throw text.Error(0, 0, firstLine == 0 ? "the file is empty" : "there is a header line but no row of numbers");
        }

        MatrixReader.CheckShape(text, 0, rows, columns);
        return new SquareMatrix(rows, values.ToArray());
    }

    /// <summary>A header names every column: no cell of it is empty, is a number or begins like one ("1,5" and "2 3" are errors to report).</summary>
    private static bool IsHeader(List<string> cells) => cells.TrueForAll(cell =>
        cell.Length > 0
        && !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        && !cell.TrimStart('+', '-', '.').StartsWith("inf", StringComparison.OrdinalIgnoreCase)
        && !(cell.TrimStart('+', '-', '.') is { Length: > 0 } rest && char.IsAsciiDigit(rest[0])));

    private static void CheckCount(DataFile text, int line, int count, int firstLine, int columns)
    {
        if (count != columns)
        {
            int column = count < columns ? count + 1 : columns + 1;
            throw text.Error(line, column, string.Create(
                CultureInfo.InvariantCulture, $"this line has {count} values, line {firstLine} has {columns}; all rows must be of one length"));
        }
    }

    private static void AddRow(DataFile text, int line, List<string> cells, List<double> values)
    {
        for (int column = 1; column <= cells.Count; column++)
        {
            string cell = cells[column - 1];
            if (!MatrixReader.TryParseNumber(cell, out double value, out string problem))
            {
                bool separatedBySpace = cells.Count == 1 && cell.Contains(' ');
                throw text.Error(line, column, separatedBySpace ? problem + "; separate values by comma, semicolon or tab" : problem);
            }

            values.Add(value);
        }
    }
}
