using System;

namespace WeightInit;

/// <summary>Between row-major and column-major order, tile by tile so that both sides stay in the cache.</summary>
internal static class ColumnMajor
{
    private const int Tile = 32;

    public static void FromRows<T>(ReadOnlySpan<T> rowMajor, Span<T> columnMajor, int rows, int columns) => Transpose(rowMajor, columnMajor, rows, columns);

    public static void ToRows<T>(ReadOnlySpan<T> columnMajor, Span<T> rowMajor, int rows, int columns) => Transpose(columnMajor, rowMajor, columns, rows);

    private static void Transpose<T>(ReadOnlySpan<T> source, Span<T> target, int rows, int columns)
    {
        for (int top = 0; top < rows; top += Tile)
        {
            int bottom = Math.Min(top + Tile, rows);
            for (int left = 0; left < columns; left += Tile)
            {
                int right = Math.Min(left + Tile, columns);
                for (int row = top; row < bottom; row++)
                {
                    for (int column = left; column < right; column++)
                    {
                        target[(column * rows) + row] = source[(row * columns) + column];
                    }
                }
            }
        }
    }
}
