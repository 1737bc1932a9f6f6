using System.Collections.Generic;
using System.Text;

namespace WeightInit.Sample;

/// <summary>One line of delimited text, split into its cells (RFC 4180 quotes; a cell does not span lines).</summary>
internal static class CsvRecord
{
    /// <summary>The delimiter a line uses outside quotes: tab before semicolon before comma, since a comma may be a decimal sign.</summary>
    public static char DetectDelimiter(string line)
    {
        bool quoted = false;
        char found = ',';
        foreach (char c in line)
        {
            quoted ^= c == '"';
            if (!quoted && (c == '\t' || (c == ';' && found != '\t')))
            {
                found = c;
            }
        }

        return found;
    }

    public static List<string> Split(DataFile text, int line, char delimiter)
    {
        List<string> cells = [];
        string content = text.Lines[line - 1];
        int start = 0;
        do
        {
            start = ReadCell(text, line, content, start, delimiter, cells);
        }
        while (start <= content.Length);

        return cells;
    }

    /// <summary>Adds the cell that begins at <paramref name="start"/>; returns where the next begins, past the end after the last.</summary>
    private static int ReadCell(DataFile text, int line, string content, int start, char delimiter, List<string> cells)
    {
        int first = start;
        while (first < content.Length && content[first] != delimiter && char.IsWhiteSpace(content[first]))
        {
            first++;
        }

        if (first == content.Length || content[first] != '"')
        {
            int end = content.IndexOf(delimiter, start);
            end = end < 0 ? content.Length : end;
            cells.Add(content[start..end].Trim());
            return end + 1;
        }

        StringBuilder cell = new();
        int at = first + 1;
        while (true)
        {
            if (at >= content.Length)
            {
                throw text.Error(line, cells.Count + 1, "the quote is not closed on this line");
            }

            if (content[at] != '"')
            {
                cell.Append(content[at++]);
            }
            else if (at + 1 < content.Length && content[at + 1] == '"')
            {
                cell.Append('"');
                at += 2;
            }
            else
            {
                break;
            }
        }

        int close = at + 1;
        int next = content.IndexOf(delimiter, close);
        next = next < 0 ? content.Length : next;
        if (!string.IsNullOrWhiteSpace(content[close..next]))
        {
            throw text.Error(line, cells.Count + 1, $"{OneLine.Quote(content[close..next].Trim())} follows a closing quote");
        }

        cells.Add(cell.ToString().Trim());
        return next + 1;
    }
}
