using System;
using System.Globalization;
using System.Linq;

namespace WeightInit;

/// <summary>What lengths and strides tell of a view.</summary>
internal static class TensorLayout
{
    /// <summary>Whether two places could be the same element: then no dimension steps over all that the smaller ones reach.</summary>
    public static bool Overlaps(ReadOnlySpan<nint> lengths, ReadOnlySpan<nint> strides)
    {
        nint[] steps = strides.ToArray();
        nint[] sizes = lengths.ToArray();
        Array.Sort(steps, sizes);
        nint reach = 0;
        for (int dimension = 0; dimension < steps.Length; dimension++)
        {
            if (sizes[dimension] <= 1)
            {
                continue;
            }

            if (steps[dimension] <= reach)
            {
                return true;
            }

            reach += (sizes[dimension] - 1) * steps[dimension];
        }

        return false;
    }

    public static string Text(ReadOnlySpan<nint> numbers)
        => string.Join('×', numbers.ToArray().Select(static number => number.ToString(CultureInfo.InvariantCulture)));
}
