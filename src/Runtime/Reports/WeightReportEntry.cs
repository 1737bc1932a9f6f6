namespace WeightInit;

/// <summary>How one weight was initialised.</summary>
public sealed record WeightReportEntry
{
    /// <summary>Name of the field or property.</summary>
    public required string Name { get; init; }

    /// <summary>Full metadata name of the declaring type, as it enters the key: <c>Ns.Outer`1+Inner</c>.</summary>
    public required string DeclaringType { get; init; }

    /// <summary>Logical shape, outermost dimension first.</summary>
    public required WeightShape Shape { get; init; }

    /// <summary>The element type: <c>float</c> or <c>double</c>.</summary>
    public required string ElementType { get; init; }

    /// <summary>The scheme and its arguments: <c>SpectralInit(Gain = 0.9)</c>.</summary>
    public required string Scheme { get; init; }

    /// <summary>The key of the weight's random stream.</summary>
    public required WeightKey Key { get; init; }

    /// <summary>What was taken for the stretching factor, never <see cref="SpectralMeasure.Auto"/>; null where the scheme measures none.</summary>
    public SpectralMeasure? Measure { get; init; }

    /// <summary>The stretching factor of the matrix as sampled, and how it is known; null where the scheme measures none.</summary>
    public SpectralEstimate? Estimate { get; init; }

    /// <summary>The factor by which every sampled value was multiplied (gain divided by stretching factor); null where none was.</summary>
    public double? Scale { get; init; }

    /// <summary>The stretching factor found before normalisation; null where the scheme measures none.</summary>
    public double? StretchingFactor => Estimate?.Value;
}
