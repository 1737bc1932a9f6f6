using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>
/// Handwritten digits as delimited text, gzipped or not: an image a line, its 64 pixels row by row, whole numbers from 0 to
/// 16, and last the digit. Blank lines and lines that begin with # are skipped; there is no header.
/// </summary>
internal static class DigitReader
{
    /// <summary>Fewer cannot be split into training, validation and test.</summary>
    public const int LeastImages = 100;

    /// <summary>Far above the data of this size that there are.</summary>
    public const int MostImages = 20_000;

    private const int LargestPixel = 16;
    private const string Carried = "digits.csv.gz";

    /// <summary>The 1,797 digits that the assembly carries.</summary>
    public static DigitImages ReadCarried() => Read(DataFile.Parse(Carried, DataResource.Bytes(Carried)));

    /// <exception cref="DataFileException">The file is no such text, or has too few images.</exception>
    public static DigitImages Read(DataFile text)
    {
        List<byte> pixels = [];
        List<byte> labels = [];
        char? delimiter = null;
        for (int line = 1; line <= text.Lines.Count; line++)
        {
            if (text.Lines[line - 1].Trim() is "" or ['#', ..])
            {
                continue;
            }

            delimiter ??= CsvRecord.DetectDelimiter(text.Lines[line - 1]);
            AddImage(text, line, CsvRecord.Split(text, line, delimiter.Value), pixels, labels);
            if (labels.Count > MostImages)
            {
                throw text.Error(line, 0, string.Create(CultureInfo.InvariantCulture, $"more images than {MostImages}, the most this program takes"));
            }
        }

        if (labels.Count < LeastImages)
        {
            throw text.Error(0, 0, labels.Count == 0
                ? "the file is empty"
                : string.Create(CultureInfo.InvariantCulture, $"{labels.Count} images; training, validation and test need {LeastImages}"));
        }

        if (pixels.TrueForAll(pixel => pixel == pixels[0]))
        {
            throw text.Error(0, 0, "all pixels of all images are equal; there is nothing to learn");
        }

        return new DigitImages(pixels.Select(static pixel => (float)pixel).ToArray(), labels.ToArray());
    }

    private static void AddImage(DataFile text, int line, List<string> cells, List<byte> pixels, List<byte> labels)
    {
        if (cells.Count != DigitImages.Pixels + 1)
        {
            throw text.Error(line, 0, string.Create(
                CultureInfo.InvariantCulture, $"this line has {cells.Count} values; an image has {DigitImages.Pixels} pixels and its digit"));
        }

        for (int column = 1; column <= DigitImages.Pixels; column++)
        {
            pixels.Add(Value(text, line, column, cells[column - 1], LargestPixel, "a pixel"));
        }

        labels.Add(Value(text, line, cells.Count, cells[^1], DigitImages.Classes - 1, "the digit"));
    }

    private static byte Value(DataFile text, int line, int column, string cell, int most, string what)
    {
        if (!MatrixReader.TryParseNumber(cell, out double value, out string problem))
        {
            throw text.Error(line, column, problem);
        }

        return value >= 0 && value <= most && value == Math.Floor(value)
            ? (byte)value
            : throw text.Error(line, column, string.Create(
                CultureInfo.InvariantCulture, $"{OneLine.Quote(cell)} is not {what}: a whole number from 0 to {most}"));
    }
}
