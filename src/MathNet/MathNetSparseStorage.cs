using System;
using System.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Storage;
using Double = MathNet.Numerics.LinearAlgebra.Double;
using Single = MathNet.Numerics.LinearAlgebra.Single;

namespace WeightInit;

/// <summary>The adapter of Math.NET's <c>SparseMatrix</c>: a sparse scheme (<c>Density</c>, <c>Connections</c>, <c>Topology</c>) fills it
/// without the dense matrix.</summary>
public static class MathNetSparseStorage
{
    /// <summary>Rows and columns.</summary>
    public static int[] Shape<T>(Matrix<T> storage)
        where T : struct, IEquatable<T>, IFormattable
        => MathNetMatrixStorage.Shape(storage);

    /// <summary>An empty sparse matrix.</summary>
    public static void Allocate(WeightShape shape, out Single.SparseMatrix storage) => storage = new(shape[0], shape[1]);

    /// <summary>An empty sparse matrix.</summary>
    public static void Allocate(WeightShape shape, out Double.SparseMatrix storage) => storage = new(shape[0], shape[1]);

    /// <summary>Stores what is not zero.</summary>
    public static void Write<T>(Matrix<T> storage, ReadOnlySpan<T> values)
        where T : struct, IEquatable<T>, IFormattable
        => MathNetMatrixStorage.Write(storage, values);

    /// <summary>Stores compressed rows.</summary>
    public static void Write<T>(Matrix<T> storage, CsrMatrix<T> rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(rows);
        CompressedRows.Store(rows, (SparseCompressedRowMatrixStorage<T>)storage.Storage);
    }

    /// <summary>The stored values as compressed rows.</summary>
    public static CsrMatrix<T> Rows<T>(Matrix<T> storage)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(storage);
        return CompressedRows.Of((SparseCompressedRowMatrixStorage<T>)storage.Storage);
    }
}
