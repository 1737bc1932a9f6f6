using System;
using System.ComponentModel;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace WeightInit;

/// <summary>Fills annotated <see cref="Tensor"/> and <see cref="Parameter"/> fields; generated code calls it.</summary>
/// <remarks>
/// Written under <c>no_grad</c>, whatever the device, the strides and the dtype (Float32, Float64, Float16, BFloat16);
/// <c>requires_grad</c> stays as it is. Float64 is computed in double, all others in float.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TorchTensorStorage
{
    /// <summary>Why the tensor cannot be filled; null where it can.</summary>
    public static string? Fault(Tensor tensor) => TensorFault.Of(tensor);

    /// <summary>Its shape, outermost dimension first.</summary>
    public static int[] Shape(Tensor tensor) => TensorCopy.Shape(tensor);

    /// <summary>The type of its elements.</summary>
    public static WeightElement Element(Tensor tensor) => TensorCopy.Element(tensor);

    /// <summary>A new tensor in main memory, of libtorch's default dtype Float32.</summary>
    public static void Allocate(WeightShape shape, out Tensor tensor) => tensor = Empty(shape);

    /// <summary>A new parameter in main memory, of libtorch's default dtype Float32, that requires gradients.</summary>
    public static void Allocate(WeightShape shape, out Parameter parameter) => parameter = new Parameter(Empty(shape));

    /// <summary>Writes row-major values.</summary>
    public static void Write(Tensor tensor, ReadOnlySpan<float> values) => TensorCopy.Write(tensor, values);

    /// <summary>Writes row-major values.</summary>
    public static void Write(Tensor tensor, ReadOnlySpan<double> values) => TensorCopy.Write(tensor, values);

    /// <summary>Reads row-major values.</summary>
    public static void Read(Tensor tensor, Span<float> values) => TensorCopy.Read(tensor, values);

    /// <summary>Reads row-major values.</summary>
    public static void Read(Tensor tensor, Span<double> values) => TensorCopy.Read(tensor, values);

    // Float32 whatever set_default_dtype says: a weight must not depend on ambient state.
    private static Tensor Empty(WeightShape shape)
        => empty(Array.ConvertAll(shape.Dimensions.ToArray(), static size => (long)size), dtype: ScalarType.Float32, device: CPU);
}
