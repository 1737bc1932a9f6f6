using System;
using System.Text;

namespace WeightInit.Generator;

/// <summary>Indented lines, always ended by \n.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>A line, a brace, what the body writes, and the closing brace.</summary>
    public void Block(string? opening, Action body)
    {
        if (opening is not null)
        {
            Line(opening);
        }

        Line("{");
        _depth++;
        body();
        _depth--;
        Line("}");
    }

    /// <summary>Lines one step further in.</summary>
    public void Indented(Action body)
    {
        _depth++;
        body();
        _depth--;
    }

    public override string ToString() => _text.ToString();
}
