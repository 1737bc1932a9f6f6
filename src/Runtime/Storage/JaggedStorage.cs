using System;
using System.Collections.Generic;

namespace WeightInit;

/// <summary>The adapter of <c>T[][]</c>, an array of rows, with float, double or Half.</summary>
public static class JaggedStorage
{
    /// <summary>Rows and columns.</summary>
    public static int[] Shape<T>(T[][] storage) => [storage.Length, storage.Length == 0 ? 0 : storage[0].Length];

    /// <summary>Rows that are missing, of other lengths, or the same array twice.</summary>
    public static string? Fault<T>(T[][] storage)
    {
        HashSet<T[]> seen = new(ReferenceEqualityComparer.Instance);
        for (int row = 0; row < storage.Length; row++)
        {
            if (storage[row] is not { } values)
            {
                return $"has null in row {Invariant.Text(row)}: allocate every row, or leave the weight null to have it allocated.";
            }

            if (values.Length != storage[0].Length)
            {
                return $"has {Invariant.Text(values.Length)} columns in row {Invariant.Text(row)} but {Invariant.Text(storage[0].Length)} in row 0: make all rows equally long.";
            }

            if (!seen.Add(values))
            {
                return $"has in row {Invariant.Text(row)} an array that is another row too: give each row an array of its own.";
            }
        }

        return null;
    }

    /// <summary>One array a row.</summary>
    public static void Allocate<T>(WeightShape shape, out T[][] storage)
        where T : unmanaged
    {
        storage = new T[shape[0]][];
        for (int row = 0; row < storage.Length; row++)
        {
            storage[row] = GC.AllocateUninitializedArray<T>(shape[1]);
        }
    }

    /// <summary>Writes row after row.</summary>
    public static void Write<T>(T[][] storage, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        foreach (T[] row in storage)
        {
            values[..row.Length].CopyTo(row);
            values = values[row.Length..];
        }
    }

    /// <summary>Rounds row after row.</summary>
    public static void Write(Half[][] storage, ReadOnlySpan<float> values)
    {
        Half[] rounded = new Half[values.Length];
        HalfRounding.Round(values, rounded);
        Write<Half>(storage, rounded);
    }

    /// <summary>Reads row after row.</summary>
    public static void Read<T>(T[][] storage, Span<T> values)
        where T : unmanaged
    {
        foreach (T[] row in storage)
        {
            row.CopyTo(values);
            values = values[row.Length..];
        }
    }

    /// <summary>Widens row after row.</summary>
    public static void Read(Half[][] storage, Span<float> values)
    {
        foreach (Half[] row in storage)
        {
            HalfRounding.Widen(row, values);
            values = values[row.Length..];
        }
    }
}
