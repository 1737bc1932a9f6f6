using System;
using System.Linq;

namespace WeightInit;

/// <summary>Checks the shape of storage that already exists.</summary>
internal static class StorageShape
{
    /// <summary>The shape of storage whose attribute leaves it out.</summary>
    public static WeightShape Known(string name, int[] found, int leastRank)
    {
        if (found.Length < leastRank)
        {
            throw new InvalidOperationException(
                $"{name} has {Invariant.Text(found.Length)} dimension(s), and its scheme needs {Invariant.Text(leastRank)} at least: {Text(found)} has no inputs and outputs. Use a scheme that needs no fans (NormalInit, ZerosInit).");
        }

        if (found.Any(static size => size <= 0))
        {
            throw new InvalidOperationException($"{name} has no elements ({Text(found)}): allocate it with its sizes before the weights are initialised.");
        }

        WeightShape shape = new(found);
        WeightDoor.RequireCount(name, shape);
        return shape;
    }

    /// <summary>Refuses storage that has not the shape that the attribute asks for.</summary>
    public static void Require(string name, WeightShape asked, int[] found, bool isFlat)
    {
        if (isFlat)
        {
            if (found[0] != asked.Count)
            {
                throw Mismatch(name, asked, $"{Invariant.Text(found[0])} elements instead of {Invariant.Text(asked.Count)}");
            }
        }
        else if (!asked.Dimensions.SequenceEqual(found))
        {
            throw Mismatch(name, asked, Text(found));
        }
    }

    private static string Text(int[] shape) => string.Join('×', shape.Select(Invariant.Text));

    private static InvalidOperationException Mismatch(string name, WeightShape asked, string found) => new(
        $"{name} is to be {asked}, but what it already holds has {found}. "
        + "Allocate it in that shape, change the shape in its attribute, or leave it null to have it allocated.");
}
