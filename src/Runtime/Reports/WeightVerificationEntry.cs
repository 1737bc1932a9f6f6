namespace WeightInit;

/// <summary>What one stored weight measures now.</summary>
public sealed record WeightVerificationEntry
{
    /// <summary>Name of the field or property.</summary>
    public required string Name { get; init; }

    /// <summary>Full metadata name of the declaring type.</summary>
    public required string DeclaringType { get; init; }

    /// <summary>Logical shape, outermost dimension first.</summary>
    public required WeightShape Shape { get; init; }

    /// <summary>The element type: <c>float</c> or <c>double</c>.</summary>
    public required string ElementType { get; init; }

    /// <summary>What was measured as the stretching factor, never <see cref="SpectralMeasure.Auto"/>; null for a vector.</summary>
    public SpectralMeasure? Measure { get; init; }

    /// <summary>The stretching factor of the stored values; null for a vector, and when a value is not finite.</summary>
    public SpectralEstimate? Estimate { get; init; }

    /// <summary>The stretching factor that the attribute asks for; null where it asks for none.</summary>
    public double? Gain { get; init; }

    /// <summary>Mean of the stored values.</summary>
    public required double Mean { get; init; }

    /// <summary>Standard deviation of the stored values about their mean (divided by their number).</summary>
    public required double StandardDeviation { get; init; }

    /// <summary>The smallest stored value.</summary>
    public required double Minimum { get; init; }

    /// <summary>The largest stored value.</summary>
    public required double Maximum { get; init; }

    /// <summary>Number of stored values that are NaN or infinite.</summary>
    public required long NonFinite { get; init; }

    /// <summary>Identity of the stored bits, as <see cref="WeightFingerprint"/> computes it.</summary>
    public ulong Fingerprint { get; init; }
}
