namespace WeightInit.Sample;

/// <summary>A square matrix in row-major order.</summary>
/// <param name="Size">Number of rows and of columns.</param>
/// <param name="Values">The Size × Size values.</param>
internal sealed record SquareMatrix(int Size, double[] Values);
