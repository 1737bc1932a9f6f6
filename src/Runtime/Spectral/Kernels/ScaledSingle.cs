namespace WeightInit;

/// <summary>A single-precision value that stands for its product with a factor: <see cref="SingleProduct"/> multiplies it in double precision and rounds.</summary>
internal readonly record struct ScaledSingle(float Value);
