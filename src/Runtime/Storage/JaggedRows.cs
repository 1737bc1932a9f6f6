using System;

namespace WeightInit;

/// <summary>An array of rows as storage of a matrix.</summary>
internal static class JaggedRows
{
    public static T[][] Allocate<T>(WeightShape shape)
        where T : unmanaged
    {
        T[][] rows = new T[shape[0]][];
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = GC.AllocateUninitializedArray<T>(shape[1]);
        }

        return rows;
    }

    public static void Scatter<T>(ReadOnlySpan<T> values, T[][] rows)
    {
        foreach (T[] row in rows)
        {
            values[..row.Length].CopyTo(row);
            values = values[row.Length..];
        }
    }

    public static void Gather<T>(T[][] rows, Span<T> values)
    {
        foreach (T[] row in rows)
        {
            row.CopyTo(values);
            values = values[row.Length..];
        }
    }
}
