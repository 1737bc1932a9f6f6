using System;

namespace WeightInit;

/// <summary>What every attribute that initialises a weight has in common.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, AllowMultiple = false, Inherited = false)]
public abstract class WeightInitAttribute : Attribute
{
    private protected WeightInitAttribute()
    {
    }

    /// <summary>
    /// Names the random stream of this weight. Without it the declaring type's full name and the member's name do,
    /// so that same-named weights of two types differ. Two weights of one model with the same key and shape are equal.
    /// </summary>
    public string? Key { get; set; }

    /// <summary>What becomes of the bias, where the weight's storage has one; <see cref="WeightBias.Zeros"/> by default.</summary>
    public WeightBias Bias { get; set; }
}
