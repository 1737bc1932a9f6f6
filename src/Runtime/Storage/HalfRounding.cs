using System;

namespace WeightInit;

/// <summary>From float to half precision and back; the one rounding is to nearest, ties to even, on any hardware.</summary>
public static class HalfRounding
{
    /// <summary>Rounds each value.</summary>
    /// <param name="values">Values; those of 65,520 and beyond become infinite.</param>
    /// <param name="destination">As many values, or more.</param>
    public static void Round(ReadOnlySpan<float> values, Span<Half> destination)
    {
        for (int index = 0; index < values.Length; index++)
        {
            destination[index] = (Half)values[index];
        }
    }

    /// <summary>Widens each value, exactly.</summary>
    /// <param name="values">Values.</param>
    /// <param name="destination">As many values, or more.</param>
    public static void Widen(ReadOnlySpan<Half> values, Span<float> destination)
    {
        for (int index = 0; index < values.Length; index++)
        {
            destination[index] = (float)values[index];
        }
    }
}
