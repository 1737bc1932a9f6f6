using System;

namespace WeightInit;

/// <summary>What generated code's sizes and storage must satisfy before anything is allocated.</summary>
internal static class WeightDoor
{
    public static WeightShape Shape(string weight, WeightSize[] sizes)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        if (sizes.Length == 0)
        {
            throw new InvalidOperationException($"{weight} has no sizes.");
        }

        foreach (WeightSize size in sizes)
        {
            RequirePositive(weight, size);
        }

        WeightShape shape = new(Array.ConvertAll(sizes, static size => size.Value));
        if (shape.Count > Array.MaxLength)
        {
            throw new InvalidOperationException(
                $"{weight} would have {shape} = {Invariant.Text(shape.Count)} elements; an array holds at most {Invariant.Text(Array.MaxLength)}.");
        }

        return shape;
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
