using System;
using System.Collections.Generic;
using System.Text;

namespace WeightInit;

/// <summary>An aligned plain-text table; columns whose header starts with a space are aligned right.</summary>
internal sealed class TextTable(params string[] headers)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells)
    {
        if (cells.Length != headers.Length)
        {
            throw new ArgumentException($"A row of {cells.Length} cells in a table of {headers.Length} columns.", nameof(cells));
        }

        _rows.Add(cells);
    }

    public override string ToString()
    {
        int[] widths = new int[headers.Length];
        for (int column = 0; column < headers.Length; column++)
        {
            widths[column] = headers[column].Trim().Length;
            foreach (string[] row in _rows)
            {
                widths[column] = Math.Max(widths[column], row[column].Length);
            }
        }

        StringBuilder text = new();
        Append(text, headers, widths);
        foreach (string[] row in _rows)
        {
            text.Append('\n');
            Append(text, row, widths);
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, string[] cells, int[] widths)
    {
        StringBuilder line = new();
        for (int column = 0; column < cells.Length; column++)
        {
            bool right = headers[column].StartsWith(' ');
            string cell = cells[column].Trim();
            line.Append(column == 0 ? "" : "  ").Append(right ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
        }

        text.Append(line.ToString().TrimEnd());
    }
}
