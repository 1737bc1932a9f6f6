namespace WeightInit;

/// <summary>What normalising a matrix found and did.</summary>
/// <param name="Measure">What was measured: <see cref="SpectralMeasure.Radius"/> or <see cref="SpectralMeasure.Norm"/>.</param>
/// <param name="Estimate">The stretching factor before normalisation.</param>
/// <param name="Scale">The factor by which every value was multiplied.</param>
public readonly record struct SpectralNormalization(SpectralMeasure Measure, SpectralEstimate Estimate, double Scale);
