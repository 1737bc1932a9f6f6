using System;
using System.Numerics;

namespace WeightInit;

/// <summary>The adapter of <see cref="CsrMatrix{T}"/> with float, double or Half: made anew each time, for its structure cannot change.</summary>
public static class CsrStorage
{
    /// <summary>Rows and columns.</summary>
    public static int[] Shape<T>(CsrMatrix<T> storage)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(storage);
        return [storage.Rows, storage.Columns];
    }

    /// <summary>A sparse weight as it is.</summary>
    public static void Create<T>(CsrMatrix<T> rows, out CsrMatrix<T> storage)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        => storage = rows;

    /// <summary>A sparse weight, each value rounded.</summary>
    public static void Create(CsrMatrix<float> rows, out CsrMatrix<Half> storage)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Half[] values = new Half[rows.StoredValues];
        HalfRounding.Round(rows.Values, values);
        storage = new(rows.Rows, rows.Columns, rows.RowOffsets.ToArray(), rows.ColumnIndices.ToArray(), values);
    }

    /// <summary>What is not zero of a dense weight.</summary>
    public static void Create<T>(WeightShape shape, ReadOnlySpan<T> values, out CsrMatrix<T> storage)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        => storage = CsrMatrix<T>.FromDense(values, shape[0], shape[1]);

    /// <summary>What is not zero of a dense weight, each value rounded.</summary>
    public static void Create(WeightShape shape, ReadOnlySpan<float> values, out CsrMatrix<Half> storage)
        => Create(CsrMatrix<float>.FromDense(values, shape[0], shape[1]), out storage);

    /// <summary>The matrix itself.</summary>
    public static CsrMatrix<T> Rows<T>(CsrMatrix<T> storage)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        => storage;

    /// <summary>The matrix with its values widened.</summary>
    public static CsrMatrix<float> Rows(CsrMatrix<Half> storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        float[] values = new float[storage.StoredValues];
        HalfRounding.Widen(storage.Values, values);
        return new(storage.Rows, storage.Columns, storage.RowOffsets.ToArray(), storage.ColumnIndices.ToArray(), values);
    }
}
