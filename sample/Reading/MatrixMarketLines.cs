using System;
using System.Globalization;

namespace WeightInit.Sample;

/// <summary>Walks the lines of a MatrixMarket file that hold data, and reads the items of the current one.</summary>
internal sealed class MatrixMarketLines
{
    private readonly DataFile _text;
    private string[] _items = [];
    private int _next;

    public MatrixMarketLines(DataFile text, int firstLine)
    {
        _text = text;
        _next = firstLine;
    }

    /// <summary>The current line, from 1.</summary>
    public int Line => _next - 1;

    /// <summary>Goes to the next line that is neither blank nor a comment; false at the end.</summary>
    public bool MoveNext()
    {
        while (_next <= _text.Lines.Count)
        {
            string content = _text.Lines[_next - 1].Trim();
            _next++;
            if (content.Length > 0 && content[0] != '%')
            {
                _items = content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                return true;
            }
        }

        return false;
    }

    public void ExpectItems(int count, string what)
    {
        if (_items.Length != count)
        {
            int column = Math.Min(_items.Length, count) + 1;
            throw _text.Error(Line, column, string.Create(
                CultureInfo.InvariantCulture, $"this line has {_items.Length} items where {count} are expected: {what}"));
        }
    }

    public long Integer(int item, string what)
    {
        if (!long.TryParse(_items[item], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) || value < 0)
        {
            throw _text.Error(Line, item + 1, $"{OneLine.Quote(_items[item])} is not {what}");
        }

        return value;
    }

    public double Number(int item, bool isInteger)
    {
        if (!MatrixReader.TryParseNumber(_items[item], out double value, out string problem))
        {
            throw _text.Error(Line, item + 1, problem);
        }

        if (isInteger && value != Math.Truncate(value))
        {
            throw _text.Error(Line, item + 1, $"{OneLine.Quote(_items[item])} is not an integer, which the header promises");
        }

        return value;
    }
}
