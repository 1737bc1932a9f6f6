namespace WeightInit.GeneratorTests;

/// <summary>A made-up library of layers and its adapter, in parts that tests put together.</summary>
internal static class Layers
{
    /// <summary>The library: an element type known at run time, a bias, a type that cannot be made from a shape, a base class.</summary>
    public const string Library = """
        namespace Lib
        {
            public class Tensor { public float[]? Single; public double[]? Full; public int[] Sizes = System.Array.Empty<int>(); }
            public abstract class Layer { public Tensor Weight = new Tensor(); public Tensor? Bias; }
            public class Linear : Layer { }
            public class Matrix<T> { public T[,] Values = new T[0, 0]; }
            public class Diagonal : Matrix<float> { }
            public interface IBuffer<T> { }
            public class Buffer : IBuffer<float> { public float[] Values = System.Array.Empty<float>(); }
        }
        """;

    public const string Adapter = """
        [assembly: WeightInit.WeightStorage(typeof(Lib.Layer), typeof(Lib.LayerStorage))]
        [assembly: WeightInit.WeightStorage(typeof(Lib.Matrix<>), typeof(Lib.MatrixStorage), Rank = 2)]
        [assembly: WeightInit.WeightStorage(typeof(Lib.IBuffer<>), typeof(Lib.BufferStorage), IsFlat = true)]

        namespace Lib
        {
            using System;
            using WeightInit;

            public static class LayerStorage
            {
                public static int[] Shape(Layer layer) => layer.Weight.Sizes;
                public static string? Fault(Layer layer) => layer.Weight.Sizes.Length == 0 ? "has no weight." : null;
                public static WeightElement Element(Layer layer) => layer.Weight.Full is null ? WeightElement.Single : WeightElement.Double;
                public static void Write(Layer layer, ReadOnlySpan<float> values) => values.CopyTo(layer.Weight.Single);
                public static void Write(Layer layer, ReadOnlySpan<double> values) => values.CopyTo(layer.Weight.Full);
                public static void Read(Layer layer, Span<float> values) => layer.Weight.Single.CopyTo(values);
                public static void Read(Layer layer, Span<double> values) => layer.Weight.Full.CopyTo(values);
                public static int BiasLength(Layer layer) => layer.Bias?.Sizes[0] ?? 0;
                public static void WriteBias(Layer layer, ReadOnlySpan<float> values) => values.CopyTo(layer.Bias!.Single);
                public static void WriteBias(Layer layer, ReadOnlySpan<double> values) => values.CopyTo(layer.Bias!.Full);
            }

            public static class MatrixStorage
            {
                public static int[] Shape<T>(Matrix<T> matrix) => new[] { matrix.Values.GetLength(0), matrix.Values.GetLength(1) };
                public static void Allocate<T>(WeightShape shape, out Matrix<T> matrix) => matrix = new Matrix<T> { Values = new T[shape[0], shape[1]] };
                public static void Write<T>(Matrix<T> matrix, ReadOnlySpan<T> values) where T : unmanaged { }
                public static void Read<T>(Matrix<T> matrix, Span<T> values) where T : unmanaged { }
            }

            public static class BufferStorage
            {
                public static int[] Shape(IBuffer<float> buffer) => new[] { ((Buffer)buffer).Values.Length };
                public static Span<float> Span(Buffer buffer) => buffer.Values;
            }
        }
        """;
}
