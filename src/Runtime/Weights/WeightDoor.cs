using System;

namespace WeightInit;

/// <summary>What generated code's sizes and storage must satisfy before anything is allocated.</summary>
internal static class WeightDoor
{
    /// <summary>The shape that the sizes give; of rank 0 where there are none and the storage is to say it.</summary>
    public static WeightShape Shape(string weight, WeightSize[] sizes)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        foreach (WeightSize size in sizes)
        {
            RequirePositive(weight, size);
        }

        WeightShape shape = new(Array.ConvertAll(sizes, static size => size.Value));
        RequireCount(weight, shape);
        return shape;
    }

    public static void RequireCount(string weight, WeightShape shape)
    {
        if (shape.Count > Array.MaxLength)
        {
            throw new InvalidOperationException(
                $"{weight} would have {shape} = {Invariant.Text(shape.Count)} elements; an array holds at most {Invariant.Text(Array.MaxLength)}.");
        }
    }

    private static void RequirePositive(string weight, WeightSize size)
    {
        if (size.Value > 0)
        {
            return;
        }

        string what = size.Member is null ? $"a size of {weight}" : $"{size.Member}, a size of {weight},";
        throw new InvalidOperationException(
            $"{what} is {Invariant.Text(size.Value)}; it must be positive: set it before the weights are initialised. "
            + "(A call in a base class's constructor comes before the derived class's constructor can set it.)");
    }
}
