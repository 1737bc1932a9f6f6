using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace WeightInit.Sample;

/// <summary>Text from outside (cells, file names, system messages) made fit for one line of a terminal.</summary>
internal static class OneLine
{
    private const int QuoteLength = 40;
    private const int ListLength = 400;

    /// <summary>The text with its control characters written as escapes, so that it neither breaks nor colours the line.</summary>
    public static string Of(string text)
    {
        StringBuilder line = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
            {
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                line.Append(c);
            }
        }

        return line.ToString();
    }

    /// <summary>The text in quotes, cut where it is long.</summary>
    public static string Quote(string text) =>
        Of(text.Length <= QuoteLength ? $"'{text}'" : $"'{text[..QuoteLength]}…'");

    /// <summary>The texts in quotes with commas between them; of a long list the first, and how many more there are.</summary>
    public static string List(IReadOnlyList<string> texts)
    {
        StringBuilder list = new(Quote(texts[0]));
        for (int i = 1; i < texts.Count; i++)
        {
            if (list.Length > ListLength)
            {
                return list.Append(CultureInfo.InvariantCulture, $" and {texts.Count - i} more").ToString();
            }

            list.Append(", ").Append(Quote(texts[i]));
        }

        return list.ToString();
    }
}
