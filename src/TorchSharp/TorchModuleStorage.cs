using System;
using System.ComponentModel;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace WeightInit;

/// <summary>Fills the weights of annotated modules, and where they have one their bias; generated code calls it.</summary>
/// <remarks>A module makes its weight itself, so it must exist; its attribute needs no sizes. Everything else is as for
/// <see cref="TorchTensorStorage"/>. Layouts are those of PyTorch: (out, in, kernel…), and (in, out, kernel…) of transposed
/// convolutions.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TorchModuleStorage
{
    /// <summary>Why the weight cannot be filled; null where it can.</summary>
    public static string? Fault(Linear module) => Fault(module.weight, module.bias);

    /// <summary>Why the weight cannot be filled; null where it can.</summary>
    public static string? Fault(Convolution module) => Fault(module.weight, module.bias);

    /// <summary>Why the weight cannot be filled; null where it can.</summary>
    public static string? Fault(Bilinear module) => Fault(module.weight, module.bias);

    /// <summary>Why the weight cannot be filled; null where it can.</summary>
    public static string? Fault(Embedding module) => TensorFault.Of(module.weight);

    /// <summary>Why the weight cannot be filled; null where it can.</summary>
    public static string? Fault(EmbeddingBag module) => TensorFault.Of(module.weight);

    /// <summary>The weight's shape, outermost dimension first.</summary>
    public static int[] Shape(Linear module) => TensorCopy.Shape(module.weight!);

    /// <summary>The weight's shape, outermost dimension first.</summary>
    public static int[] Shape(Convolution module) => TensorCopy.Shape(module.weight!);

    /// <summary>The weight's shape, outermost dimension first.</summary>
    public static int[] Shape(Bilinear module) => TensorCopy.Shape(module.weight!);

    /// <summary>The weight's shape, outermost dimension first.</summary>
    public static int[] Shape(Embedding module) => TensorCopy.Shape(module.weight!);

    /// <summary>The weight's shape, outermost dimension first.</summary>
    public static int[] Shape(EmbeddingBag module) => TensorCopy.Shape(module.weight!);

    /// <summary>The type of the weight's elements.</summary>
    public static WeightElement Element(Linear module) => TensorCopy.Element(module.weight!);

    /// <summary>The type of the weight's elements.</summary>
    public static WeightElement Element(Convolution module) => TensorCopy.Element(module.weight!);

    /// <summary>The type of the weight's elements.</summary>
    public static WeightElement Element(Bilinear module) => TensorCopy.Element(module.weight!);

    /// <summary>The type of the weight's elements.</summary>
    public static WeightElement Element(Embedding module) => TensorCopy.Element(module.weight!);

    /// <summary>The type of the weight's elements.</summary>
    public static WeightElement Element(EmbeddingBag module) => TensorCopy.Element(module.weight!);

    /// <summary>Writes the weight's row-major values.</summary>
    public static void Write(Linear module, ReadOnlySpan<float> values) => TensorCopy.Write(module.weight!, values);

    /// <summary>Writes the weight's row-major values.</summary>
    public static void Write(Linear module, ReadOnlySpan<double> values) => TensorCopy.Write(module.weight!, values);

    /// <summary>Writes the weight's row-major values.</summary>
    public static void Write(Convolution module, ReadOnlySpan<float> values) => TensorCopy.Write(module.weight!, values);

    /// <summary>Writes the weight's row-major values.</summary>
    public static void Write(Convolution module, ReadOnlySpan<double> values) => TensorCopy.Write(module.weight!, values);

    /// <summary>Writes the weight's row-major values.</summary>
    public static void Write(Bilinear module, ReadOnlySpan<float> values) => TensorCopy.Write(module.weight!, values);

    /// <summary>Writes the weight's row-major values.</summary>
    public static void Write(Bilinear module, ReadOnlySpan<double> values) => TensorCopy.Write(module.weight!, values);

    /// <summary>Writes the weight's row-major values.</summary>
    public static void Write(Embedding module, ReadOnlySpan<float> values) => TensorCopy.Write(module.weight!, values);

    /// <summary>Writes the weight's row-major values.</summary>
    public static void Write(Embedding module, ReadOnlySpan<double> values) => TensorCopy.Write(module.weight!, values);

    /// <summary>Writes the weight's row-major values.</summary>
    public static void Write(EmbeddingBag module, ReadOnlySpan<float> values) => TensorCopy.Write(module.weight!, values);

    /// <summary>Writes the weight's row-major values.</summary>
    public static void Write(EmbeddingBag module, ReadOnlySpan<double> values) => TensorCopy.Write(module.weight!, values);

    /// <summary>Reads the weight's row-major values.</summary>
    public static void Read(Linear module, Span<float> values) => TensorCopy.Read(module.weight!, values);

    /// <summary>Reads the weight's row-major values.</summary>
    public static void Read(Linear module, Span<double> values) => TensorCopy.Read(module.weight!, values);

    /// <summary>Reads the weight's row-major values.</summary>
    public static void Read(Convolution module, Span<float> values) => TensorCopy.Read(module.weight!, values);

    /// <summary>Reads the weight's row-major values.</summary>
    public static void Read(Convolution module, Span<double> values) => TensorCopy.Read(module.weight!, values);

    /// <summary>Reads the weight's row-major values.</summary>
    public static void Read(Bilinear module, Span<float> values) => TensorCopy.Read(module.weight!, values);

    /// <summary>Reads the weight's row-major values.</summary>
    public static void Read(Bilinear module, Span<double> values) => TensorCopy.Read(module.weight!, values);

    /// <summary>Reads the weight's row-major values.</summary>
    public static void Read(Embedding module, Span<float> values) => TensorCopy.Read(module.weight!, values);

    /// <summary>Reads the weight's row-major values.</summary>
    public static void Read(Embedding module, Span<double> values) => TensorCopy.Read(module.weight!, values);

    /// <summary>Reads the weight's row-major values.</summary>
    public static void Read(EmbeddingBag module, Span<float> values) => TensorCopy.Read(module.weight!, values);

    /// <summary>Reads the weight's row-major values.</summary>
    public static void Read(EmbeddingBag module, Span<double> values) => TensorCopy.Read(module.weight!, values);

    /// <summary>Number of values of the bias; 0 without one.</summary>
    public static int BiasLength(Linear module) => Length(module.bias);

    /// <summary>Number of values of the bias; 0 without one.</summary>
    public static int BiasLength(Convolution module) => Length(module.bias);

    /// <summary>Number of values of the bias; 0 without one.</summary>
    public static int BiasLength(Bilinear module) => Length(module.bias);

    /// <summary>Writes the bias.</summary>
    public static void WriteBias(Linear module, ReadOnlySpan<float> values) => TensorCopy.Write(module.bias!, values);

    /// <summary>Writes the bias.</summary>
    public static void WriteBias(Linear module, ReadOnlySpan<double> values) => TensorCopy.Write(module.bias!, values);

    /// <summary>Writes the bias.</summary>
    public static void WriteBias(Convolution module, ReadOnlySpan<float> values) => TensorCopy.Write(module.bias!, values);

    /// <summary>Writes the bias.</summary>
    public static void WriteBias(Convolution module, ReadOnlySpan<double> values) => TensorCopy.Write(module.bias!, values);

    /// <summary>Writes the bias.</summary>
    public static void WriteBias(Bilinear module, ReadOnlySpan<float> values) => TensorCopy.Write(module.bias!, values);

    /// <summary>Writes the bias.</summary>
    public static void WriteBias(Bilinear module, ReadOnlySpan<double> values) => TensorCopy.Write(module.bias!, values);

    private static string? Fault(Tensor? weight, Tensor? bias)
        => TensorFault.Of(weight) ?? (bias is not null && TensorFault.Of(bias) is { } fault ? "has a bias that " + fault : null);

    private static int Length(Tensor? bias) => bias is null ? 0 : (int)bias.numel();
}
