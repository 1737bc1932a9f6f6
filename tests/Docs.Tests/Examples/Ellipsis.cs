using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace WeightInit.DocsTests;

/// <summary>Compares what a page shows with what there is; <c>…</c> stands for any lines, or within a line for any characters.</summary>
internal static class Ellipsis
{
    private const string Any = "…";

    /// <summary>Whether the shown lines are all of the text.</summary>
    public static bool IsWhole(string shown, string text) => Matches(Lines(shown), 0, Lines(text), 0, whole: true);

    /// <summary>Whether the shown lines stand in the text, one after the other.</summary>
    public static bool IsExcerpt(string shown, string text)
    {
        string[] lines = Lines(text);
        string[] wanted = Lines(shown);
        return wanted.Length > 0 && Enumerable.Range(0, lines.Length).Any(start => Matches(wanted, 0, lines, start, whole: false));
    }

    private static bool Matches(string[] shown, int i, string[] lines, int j, bool whole)
    {
        for (; i < shown.Length; i++, j++)
        {
            if (shown[i] == Any)
            {
                return Enumerable.Range(j, lines.Length - j + 1).Any(next => Matches(shown, i + 1, lines, next, whole));
            }

            if (j == lines.Length || !Line(shown[i]).IsMatch(lines[j]))
            {
                return false;
            }
        }

        return !whole || j == lines.Length;
    }

    private static Regex Line(string shown) => new("^" + string.Join(".*", shown.Split(Any).Select(Regex.Escape)) + "$", RegexOptions.CultureInvariant);

    /// <summary>Lines without what does not count: indentation, blanks at the end, empty lines.</summary>
    private static string[] Lines(string text)
        => [.. text.Replace("\r\n", "\n").Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0)];
}
