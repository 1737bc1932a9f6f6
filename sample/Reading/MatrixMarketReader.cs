using System;
using System.Globalization;

namespace WeightInit.Sample;

/// <summary>
/// A matrix in the MatrixMarket exchange format (Boisvert, Pozo and Remington, NISTIR 5935, 1996): coordinate or array,
/// real or integer, general, symmetric or skew-symmetric.
/// </summary>
internal static class MatrixMarketReader
{
    public const string Banner = "%%MatrixMarket";

    public static SquareMatrix Read(DataFile text)
    {
        MatrixMarketHeader header = MatrixMarketHeader.Parse(text);
        MatrixMarketLines lines = new(text, firstLine: 2);
        if (!lines.MoveNext())
        {
            throw text.Error(text.Lines.Count, 0, "the file ends before the line of sizes");
        }

        int expected = header.IsCoordinate ? 3 : 2;
        lines.ExpectItems(expected, header.IsCoordinate ? "rows, columns and number of entries" : "rows and columns");
        long rows = lines.Integer(0, "a number of rows");
        long columns = lines.Integer(1, "a number of columns");
        MatrixReader.CheckShape(text, lines.Line, rows, columns);
        SquareMatrix matrix = new((int)rows, new double[rows * columns]);
        if (header.IsCoordinate)
        {
            ReadCoordinates(text, header, lines, matrix);
        }
        else
        {
            ReadArray(text, header, lines, matrix);
        }

        if (lines.MoveNext())
        {
            throw text.Error(lines.Line, 0, "more entries than the line of sizes promises");
        }

        return matrix;
    }

    private static void ReadCoordinates(DataFile text, MatrixMarketHeader header, MatrixMarketLines lines, SquareMatrix matrix)
    {
        long count = lines.Integer(2, "a number of entries");
        bool[] seen = new bool[matrix.Values.Length];
        for (long entry = 0; entry < count; entry++)
        {
            ExpectMore(text, lines, entry, count);
            lines.ExpectItems(3, "row, column and value");
            int row = Index(text, lines, 0, "row", matrix.Size);
            int column = Index(text, lines, 1, "column", matrix.Size);
            if (header.Symmetry != MatrixSymmetry.General && column > row)
            {
                throw text.Error(lines.Line, 0, $"entry ({row + 1}, {column + 1}) lies above the diagonal; a {header.SymmetryName} file lists what is on or below it");
            }

            if (header.Symmetry == MatrixSymmetry.Skew && column == row)
            {
                throw text.Error(lines.Line, 0, $"entry ({row + 1}, {column + 1}) lies on the diagonal, which is zero in a skew-symmetric file");
            }

            int place = (row * matrix.Size) + column;
            if (seen[place])
            {
                throw text.Error(lines.Line, 0, $"entry ({row + 1}, {column + 1}) is given twice");
            }

            seen[place] = true;
            Store(header, matrix, row, column, lines.Number(2, header.IsInteger));
        }
    }

    private static void ReadArray(DataFile text, MatrixMarketHeader header, MatrixMarketLines lines, SquareMatrix matrix)
    {
        int below = header.Symmetry == MatrixSymmetry.Skew ? 1 : 0;
        long size = matrix.Size;
        long count = header.Symmetry switch
        {
            MatrixSymmetry.General => size * size,
            MatrixSymmetry.Symmetric => size * (size + 1) / 2,
            _ => size * (size - 1) / 2,
        };
        long entry = 0;
        for (int column = 0; column < matrix.Size; column++)
        {
            // Column by column; of a symmetric matrix only the lower triangle is listed.
            int firstRow = header.Symmetry == MatrixSymmetry.General ? 0 : column + below;
            for (int row = firstRow; row < matrix.Size; row++)
            {
                ExpectMore(text, lines, entry++, count);
                lines.ExpectItems(1, "one value");
                Store(header, matrix, row, column, lines.Number(0, header.IsInteger));
            }
        }
    }

    private static void Store(MatrixMarketHeader header, SquareMatrix matrix, int row, int column, double value)
    {
        if (header.Symmetry != MatrixSymmetry.General)
        {
            matrix.Values[(column * matrix.Size) + row] = header.Symmetry == MatrixSymmetry.Skew ? -value : value;
        }

        matrix.Values[(row * matrix.Size) + column] = value;
    }

    private static void ExpectMore(DataFile text, MatrixMarketLines lines, long entry, long count)
    {
        if (!lines.MoveNext())
        {
            throw text.Error(text.Lines.Count, 0, string.Create(
                CultureInfo.InvariantCulture, $"the file ends after {entry} of {count} entries"));
        }
    }

    private static int Index(DataFile text, MatrixMarketLines lines, int item, string what, int size)
    {
        long index = lines.Integer(item, $"a {what} index");
        if (index < 1 || index > size)
        {
            throw text.Error(lines.Line, item + 1, string.Create(
                CultureInfo.InvariantCulture, $"{what} index {index} is not between 1 and {size}"));
        }

        return (int)(index - 1);
    }
}
