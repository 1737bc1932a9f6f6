namespace WeightInit;

/// <summary>The type of a weight's stored elements.</summary>
public enum WeightElement
{
    /// <summary>float, 32 bits.</summary>
    Single,

    /// <summary>double, 64 bits.</summary>
    Double,

    /// <summary>Half (float16): computed in float, rounded once to nearest even.</summary>
    Half,

    /// <summary>bfloat16: computed in float, rounded once to nearest even.</summary>
    BFloat16,
}
