using System;

namespace WeightInit.SpectralTests;

/// <summary>A matrix of which only products can be had.</summary>
internal sealed class ProductOnly<T>(ILinearOperator<T> matrix) : ILinearOperator<T>
    where T : unmanaged
{
    public int Rows => matrix.Rows;

    public int Columns => matrix.Columns;

    public void Multiply(ReadOnlySpan<T> x, Span<T> y) => matrix.Multiply(x, y);

    public void MultiplyTranspose(ReadOnlySpan<T> x, Span<T> y) => matrix.MultiplyTranspose(x, y);
}
