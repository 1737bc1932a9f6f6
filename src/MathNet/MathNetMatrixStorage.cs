using System;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Storage;
using Double = MathNet.Numerics.LinearAlgebra.Double;
using Single = MathNet.Numerics.LinearAlgebra.Single;

namespace WeightInit;

/// <summary>The adapter of Math.NET's <c>Matrix&lt;T&gt;</c> with float or double, dense or not. The logical index decides a value,
/// so that a matrix and an array of one key hold the same.</summary>
public static class MathNetMatrixStorage
{
    /// <summary>Rows and columns.</summary>
    public static int[] Shape<T>(Matrix<T> storage)
        where T : struct, IEquatable<T>, IFormattable
    {
        ArgumentNullException.ThrowIfNull(storage);
        return [storage.RowCount, storage.ColumnCount];
    }

    /// <summary>A matrix that cannot hold a value in every place.</summary>
    public static string? Fault<T>(Matrix<T> storage)
        where T : struct, IEquatable<T>, IFormattable
    {
        ArgumentNullException.ThrowIfNull(storage);
        return storage.Storage.IsFullyMutable
            ? null
            : $"is a {storage.GetType().Name}, of which only some places can be written: use a DenseMatrix or a SparseMatrix.";
    }

    /// <summary>A dense matrix.</summary>
    public static void Allocate(WeightShape shape, out Matrix<float> storage) => storage = new Single.DenseMatrix(shape[0], shape[1]);

    /// <summary>A dense matrix.</summary>
    public static void Allocate(WeightShape shape, out Matrix<double> storage) => storage = new Double.DenseMatrix(shape[0], shape[1]);

    /// <summary>A dense matrix.</summary>
    public static void Allocate(WeightShape shape, out Single.DenseMatrix storage) => storage = new(shape[0], shape[1]);

    /// <summary>A dense matrix.</summary>
    public static void Allocate(WeightShape shape, out Double.DenseMatrix storage) => storage = new(shape[0], shape[1]);

    /// <summary>Writes the values: a dense matrix column by column, as it stores them.</summary>
    public static void Write<T>(Matrix<T> storage, ReadOnlySpan<T> values)
        where T : struct, IEquatable<T>, IFormattable
    {
        ArgumentNullException.ThrowIfNull(storage);
        if (storage.Storage is DenseColumnMajorMatrixStorage<T> dense)
        {
            ColumnMajor.FromRows(values, dense.Data, dense.RowCount, dense.ColumnCount);
            return;
        }

        if (storage.Storage is SparseCompressedRowMatrixStorage<T> sparse)
        {
            CompressedRows.Store(values, sparse);
            return;
        }

        for (int row = 0; row < storage.RowCount; row++)
        {
            for (int column = 0; column < storage.ColumnCount; column++)
            {
                storage.At(row, column, values[(row * storage.ColumnCount) + column]);
            }
        }
    }

    /// <summary>Reads the values.</summary>
    public static void Read<T>(Matrix<T> storage, Span<T> values)
        where T : struct, IEquatable<T>, IFormattable
    {
        ArgumentNullException.ThrowIfNull(storage);
        if (storage.Storage is DenseColumnMajorMatrixStorage<T> dense)
        {
            ColumnMajor.ToRows(dense.Data, values, dense.RowCount, dense.ColumnCount);
            return;
        }

        for (int row = 0; row < storage.RowCount; row++)
        {
            for (int column = 0; column < storage.ColumnCount; column++)
            {
                values[(row * storage.ColumnCount) + column] = storage.At(row, column);
            }
        }
    }
}
