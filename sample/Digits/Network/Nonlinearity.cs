using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace WeightInit.Sample;

/// <summary>The two activations of the experiment, over spans.</summary>
internal static class Nonlinearity
{
    /// <summary>Replaces each value by its activation.</summary>
    public static void Apply<T>(Activation activation, Span<T> values)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (activation == Activation.ReLU)
        {
            TensorPrimitives.Max(values, T.Zero, values);
        }
        else if (typeof(T) == typeof(float))
        {
            PortableTanh.Of(MemoryMarshal.Cast<T, float>(values), MemoryMarshal.Cast<T, float>(values));
        }
        else
        {
            PortableTanh.Of(MemoryMarshal.Cast<T, double>(values), MemoryMarshal.Cast<T, double>(values));
        }
    }

    /// <summary>Multiplies a gradient by the activation's derivative, which both activations tell from their own value.</summary>
    /// <param name="activation">The activation.</param>
    /// <param name="values">What the activation gave.</param>
    /// <param name="gradient">In: by the activation's values. Out: by its arguments.</param>
    /// <param name="scratch">As long as the values; overwritten.</param>
    public static void MultiplyByDerivative<T>(Activation activation, ReadOnlySpan<T> values, Span<T> gradient, Span<T> scratch)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (activation == Activation.ReLU)
        {
            for (int i = 0; i < gradient.Length; i++)
            {
                gradient[i] = values[i] > T.Zero ? gradient[i] : T.Zero;
            }
        }
        else
        {
            // 1 − tanh².
            TensorPrimitives.Multiply(values, values, scratch);
            TensorPrimitives.Subtract(T.One, scratch, scratch);
            TensorPrimitives.Multiply(gradient, scratch, gradient);
        }
    }
}
