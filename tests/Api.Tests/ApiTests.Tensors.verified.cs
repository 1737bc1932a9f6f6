[assembly: WeightInit.WeightStorage(typeof(System.Numerics.Tensors.Tensor<!0>), typeof(WeightInit.TensorStorage))]
namespace WeightInit
{
    public static class TensorStorage
    {
        public static void Allocate<T>(WeightInit.WeightShape shape, out System.Numerics.Tensors.Tensor<T> storage) { }
        public static string? Fault<T>(System.Numerics.Tensors.Tensor<T> storage) { }
        public static void Read(System.Numerics.Tensors.Tensor<System.Half> storage, System.Span<float> values) { }
        public static void Read<T>(System.Numerics.Tensors.Tensor<T> storage, System.Span<T> values)
            where T :  unmanaged { }
        public static int[] Shape<T>(System.Numerics.Tensors.Tensor<T> storage) { }
        public static void Write(System.Numerics.Tensors.Tensor<System.Half> storage, System.ReadOnlySpan<float> values) { }
        public static void Write<T>(System.Numerics.Tensors.Tensor<T> storage, System.ReadOnlySpan<T> values)
            where T :  unmanaged { }
    }
}