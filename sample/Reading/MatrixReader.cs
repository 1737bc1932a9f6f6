using System;
using System.Globalization;
using System.IO;

namespace WeightInit.Sample;

/// <summary>Reads a square matrix of finite numbers from CSV or MatrixMarket, whichever the file holds.</summary>
internal static class MatrixReader
{
    /// <summary>The largest number of rows: all eigenvalues of a matrix this size take seconds, of one ten times as large an hour.</summary>
    public const int MaxSize = 1024;

    public static SquareMatrix Read(string file)
    {
        DataFile text = DataFile.Load(file);
        bool isMatrixMarket = text.Lines.Count > 0 && text.Lines[0].StartsWith(MatrixMarketReader.Banner, StringComparison.OrdinalIgnoreCase);
        if (isMatrixMarket || Path.GetExtension(file).Equals(".mtx", StringComparison.OrdinalIgnoreCase))
        {
            return MatrixMarketReader.Read(text);
        }

        return CsvMatrixReader.Read(text);
    }

    /// <summary>A finite number in invariant culture, or why the text is none.</summary>
    internal static bool TryParseNumber(ReadOnlySpan<char> text, out double value, out string problem)
    {
        string shown = text.ToString();
        problem = string.Empty;
        if (text.IsEmpty)
        {
            value = 0;
            problem = "a value is missing";
        }
        else if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            problem = text.Contains(',') && double.TryParse(shown.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out _)
                ? $"{OneLine.Quote(shown)} is not a number (the decimal sign is a point: {shown.Replace(',', '.')})"
                : $"{OneLine.Quote(shown)} is not a number";
        }
        else if (!double.IsFinite(value))
        {
            problem = text.ContainsAnyInRange('0', '9')
                ? $"{OneLine.Quote(shown)} is larger than any double"
                : $"{OneLine.Quote(shown)} is not a finite number";
        }

        return problem.Length == 0;
    }

    /// <summary>Refuses what is not square, or too large, before anything of that size is allocated.</summary>
    internal static void CheckShape(DataFile text, int line, long rows, long columns)
    {
        if (rows < 1 || columns < 1)
        {
            throw text.Error(line, 0, string.Create(CultureInfo.InvariantCulture, $"a {rows} × {columns} matrix is empty"));
        }

        if (rows != columns)
        {
            throw text.Error(line, 0, string.Create(
                CultureInfo.InvariantCulture, $"the matrix is {rows} × {columns}; only a square one has a stretching factor under repeated multiplication"));
        }

        if (rows > MaxSize)
        {
            throw text.Error(line, 0, string.Create(
                CultureInfo.InvariantCulture, $"the matrix is {rows} × {columns}; this program takes up to {MaxSize} × {MaxSize}"));
        }
    }
}
