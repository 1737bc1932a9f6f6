using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace WeightInit.GeneratorTests;

/// <summary>A source in which <c>[|…|]</c> marks where diagnostics are expected.</summary>
internal sealed class Marked
{
    public Marked(string text)
    {
        StringBuilder code = new();
        int open = -1;
        for (int index = 0; index < text.Length; index++)
        {
            string two = index + 1 < text.Length ? text.Substring(index, 2) : "";
            if (two == "[|")
            {
                open = code.Length;
                index++;
            }
            else if (two == "|]")
            {
                Spans.Add(TextSpan.FromBounds(open, code.Length));
                index++;
            }
            else
            {
                code.Append(text[index]);
            }
        }

        Code = code.ToString();
    }

    public string Code { get; }

    public List<TextSpan> Spans { get; } = [];
}
