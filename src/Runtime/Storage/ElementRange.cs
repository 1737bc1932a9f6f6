using System;

namespace WeightInit;

/// <summary>Names of element types in reports, and what the narrow ones can hold.</summary>
internal static class ElementRange
{
    // Half way to the next power of two is what rounds to infinity: 65,520 and, for bfloat16, 2¹²⁸ − 2¹¹⁹.
    private const float BeyondHalf = 65520f;
    private const float BeyondBFloat16 = 3.3961775e38f;

    public static string Name(WeightElement element) => element switch
    {
        WeightElement.Single => "float",
        WeightElement.Double => "double",
        WeightElement.Half => "Half",
        _ => "bfloat16",
    };

    /// <summary>Refuses values that rounding would make infinite, before any of them is written.</summary>
    public static void Require<T>(ref WeightBuffer<T> weight, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        if (weight.Element is not (WeightElement.Half or WeightElement.BFloat16) || typeof(T) != typeof(float))
        {
            return;
        }

        float limit = weight.Element == WeightElement.Half ? BeyondHalf : BeyondBFloat16;
        foreach (float value in System.Runtime.InteropServices.MemoryMarshal.Cast<T, float>(values))
        {
            if (MathF.Abs(value) >= limit)
            {
                throw new InvalidOperationException(
                    $"{weight.Name} would hold {Invariant.Short(value)}, which {Name(weight.Element)} cannot: use a smaller scale, or another element type. It is left as it was.");
            }
        }
    }
}
