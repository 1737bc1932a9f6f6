using System;
using System.Numerics.Tensors;
using WeightInit;

[assembly: WeightStorage(typeof(Tensor<>), typeof(TensorStorage))]

namespace WeightInit;

/// <summary>The adapter of <c>System.Numerics.Tensors.Tensor&lt;T&gt;</c> with float, double or Half: of any rank, dense, strided or sliced.</summary>
public static class TensorStorage
{
    /// <summary>The lengths.</summary>
    public static int[] Shape<T>(Tensor<T> storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        return Array.ConvertAll(storage.Lengths.ToArray(), static length => checked((int)length));
    }

    /// <summary>A tensor in which places share an element, such as a broadcast view.</summary>
    public static string? Fault<T>(Tensor<T> storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        return TensorLayout.Overlaps(storage.Lengths, storage.Strides)
            ? $"is a view of {TensorLayout.Text(storage.Lengths)} places with strides {TensorLayout.Text(storage.Strides)}, some of which share an element (a broadcast): fill the tensor behind it, or make it dense by ToDenseTensor()."
            : null;
    }

    /// <summary>A dense tensor.</summary>
    public static void Allocate<T>(WeightShape shape, out Tensor<T> storage)
    {
        nint[] lengths = Array.ConvertAll(shape.Dimensions.ToArray(), static length => (nint)length);
        storage = Tensor.CreateFromShapeUninitialized<T>(lengths);
    }

    /// <summary>Writes the values by their logical index, whatever the strides.</summary>
    public static void Write<T>(Tensor<T> storage, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(storage);
        new ReadOnlyTensorSpan<T>(values, storage.Lengths).CopyTo(storage.AsTensorSpan());
    }

    /// <summary>Rounds the values and writes them.</summary>
    public static void Write(Tensor<Half> storage, ReadOnlySpan<float> values)
    {
        Half[] rounded = GC.AllocateUninitializedArray<Half>(values.Length);
        HalfRounding.Round(values, rounded);
        Write<Half>(storage, rounded);
    }

    /// <summary>Reads the values by their logical index.</summary>
    public static void Read<T>(Tensor<T> storage, Span<T> values)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(storage);
        storage.FlattenTo(values);
    }

    /// <summary>Reads and widens the values.</summary>
    public static void Read(Tensor<Half> storage, Span<float> values)
    {
        Half[] stored = GC.AllocateUninitializedArray<Half>(values.Length);
        Read<Half>(storage, stored);
        HalfRounding.Widen(stored, values);
    }
}
