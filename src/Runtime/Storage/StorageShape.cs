using System;
using System.Collections.Generic;

namespace WeightInit;

/// <summary>Checks that storage which already exists has the shape that the attribute asks for.</summary>
internal static class StorageShape
{
    public static void Require(string name, WeightShape asked, int rows, int columns)
    {
        if (asked.Rank != 2 || rows != asked[0] || columns != asked[1])
        {
            throw Mismatch(name, asked, $"{Invariant.Text(rows)}×{Invariant.Text(columns)}");
        }
    }

    public static void RequireLength(string name, WeightShape asked, int length)
    {
        if (length != asked.Count)
        {
            throw Mismatch(name, asked, $"{Invariant.Text(length)} elements instead of {Invariant.Text(asked.Count)}");
        }
    }

    public static void RequireRows<T>(string name, WeightShape asked, T[][] rows)
    {
        if (asked.Rank != 2 || rows.Length != asked[0])
        {
            throw Mismatch(name, asked, $"{Invariant.Text(rows.Length)} rows");
        }

        HashSet<T[]> seen = new(ReferenceEqualityComparer.Instance);
        for (int row = 0; row < rows.Length; row++)
        {
            if (rows[row] is null)
            {
                throw Mismatch(name, asked, $"null in row {Invariant.Text(row)}");
            }

            if (rows[row].Length != asked[1])
            {
                throw Mismatch(name, asked, $"{Invariant.Text(rows[row].Length)} columns in row {Invariant.Text(row)}");
            }

            if (!seen.Add(rows[row]))
            {
                throw Mismatch(name, asked, $"in row {Invariant.Text(row)} an array that is another row too");
            }
        }
    }

    private static InvalidOperationException Mismatch(string name, WeightShape asked, string found) => new(
        $"{name} is to be {asked}, but what it already holds has {found}. "
        + "Allocate it in that shape, change the shape in its attribute, or leave it null to have it allocated.");
}
