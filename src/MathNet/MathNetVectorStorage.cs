using System;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Storage;
using Double = MathNet.Numerics.LinearAlgebra.Double;
using Single = MathNet.Numerics.LinearAlgebra.Single;

namespace WeightInit;

/// <summary>The adapter of Math.NET's <c>Vector&lt;T&gt;</c> with float or double, dense or sparse.</summary>
public static class MathNetVectorStorage
{
    /// <summary>The number of values.</summary>
    public static int[] Shape<T>(Vector<T> storage)
        where T : struct, IEquatable<T>, IFormattable
    {
        ArgumentNullException.ThrowIfNull(storage);
        return [storage.Count];
    }

    /// <summary>A dense vector.</summary>
    public static void Allocate(WeightShape shape, out Vector<float> storage) => storage = new Single.DenseVector(shape[0]);

    /// <summary>A dense vector.</summary>
    public static void Allocate(WeightShape shape, out Vector<double> storage) => storage = new Double.DenseVector(shape[0]);

    /// <summary>A dense vector.</summary>
    public static void Allocate(WeightShape shape, out Single.DenseVector storage) => storage = new(shape[0]);

    /// <summary>A dense vector.</summary>
    public static void Allocate(WeightShape shape, out Double.DenseVector storage) => storage = new(shape[0]);

    /// <summary>Writes the values.</summary>
    public static void Write<T>(Vector<T> storage, ReadOnlySpan<T> values)
        where T : struct, IEquatable<T>, IFormattable
    {
        ArgumentNullException.ThrowIfNull(storage);
        if (storage.Storage is DenseVectorStorage<T> dense)
        {
            values.CopyTo(dense.Data);
        }
        else
        {
            storage.SetValues(values.ToArray());
        }
    }

    /// <summary>Reads the values.</summary>
    public static void Read<T>(Vector<T> storage, Span<T> values)
        where T : struct, IEquatable<T>, IFormattable
    {
        ArgumentNullException.ThrowIfNull(storage);
        storage.ToArray().CopyTo(values);
    }
}
