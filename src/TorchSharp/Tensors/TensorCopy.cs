using System;
using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace WeightInit;

/// <summary>Row-major values on their way to or from a tensor of any device, type and strides.</summary>
internal static class TensorCopy
{
    /// <summary>The shape of a tensor that <see cref="TensorFault"/> lets pass.</summary>
    public static int[] Shape(Tensor tensor) => Array.ConvertAll(tensor.shape, static size => (int)size);

    /// <summary>The type of its elements.</summary>
    public static WeightElement Element(Tensor tensor) => tensor.dtype switch
    {
        ScalarType.Float64 => WeightElement.Double,
        ScalarType.Float16 => WeightElement.Half,
        ScalarType.BFloat16 => WeightElement.BFloat16,
        _ => WeightElement.Single,
    };

    /// <summary>Writes values, rounding to the tensor's type (to nearest, ties to even); no gradient sees it.</summary>
    public static void Write<T>(Tensor target, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        using (no_grad())
        using (NewDisposeScope())
        {
            // copy_ walks strides, crosses devices, and counts the change where autograd looks for it.
            Tensor staged = empty(target.shape, dtype: Type<T>(), device: CPU);
            values.CopyTo(MemoryMarshal.Cast<byte, T>(staged.bytes));
            target.copy_(staged);
        }
    }

    /// <summary>Reads values.</summary>
    public static void Read<T>(Tensor source, Span<T> values)
        where T : unmanaged
    {
        using (no_grad())
        using (NewDisposeScope())
        {
            Tensor plain = source.detach().to(Type<T>(), CPU).contiguous();
            MemoryMarshal.Cast<byte, T>(plain.bytes).CopyTo(values);
        }
    }

    private static ScalarType Type<T>() => typeof(T) == typeof(double) ? ScalarType.Float64 : ScalarType.Float32;
}
