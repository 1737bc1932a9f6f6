using System;

namespace WeightInit;

/// <summary>A matrix that exists only as its product with a vector.</summary>
/// <typeparam name="T">float or double.</typeparam>
/// <remarks>The engine calls an operator from one thread at a time, the caller's. A product must depend on x alone:
/// the same x gives the same y.</remarks>
public interface ILinearOperator<T>
    where T : unmanaged
{
    /// <summary>Number of rows.</summary>
    int Rows { get; }

    /// <summary>Number of columns.</summary>
    int Columns { get; }

    /// <summary>y = A x.</summary>
    /// <param name="x">One value a column.</param>
    /// <param name="y">One value a row; overwritten.</param>
    void Multiply(ReadOnlySpan<T> x, Span<T> y);

    /// <summary>y = Aᵀ x; needed for the norm only.</summary>
    /// <param name="x">One value a row.</param>
    /// <param name="y">One value a column; overwritten.</param>
    void MultiplyTranspose(ReadOnlySpan<T> x, Span<T> y);
}
