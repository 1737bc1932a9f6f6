[assembly: WeightInit.WeightStorage(typeof(TorchSharp.Modules.Bilinear), typeof(WeightInit.TorchModuleStorage), Rank=3)]
[assembly: WeightInit.WeightStorage(typeof(TorchSharp.Modules.Conv1d), typeof(WeightInit.TorchModuleStorage), Rank=3)]
[assembly: WeightInit.WeightStorage(typeof(TorchSharp.Modules.Conv2d), typeof(WeightInit.TorchModuleStorage), Rank=4)]
[assembly: WeightInit.WeightStorage(typeof(TorchSharp.Modules.Conv3d), typeof(WeightInit.TorchModuleStorage), Rank=5)]
[assembly: WeightInit.WeightStorage(typeof(TorchSharp.Modules.ConvTranspose1d), typeof(WeightInit.TorchModuleStorage), Rank=3)]
[assembly: WeightInit.WeightStorage(typeof(TorchSharp.Modules.ConvTranspose2d), typeof(WeightInit.TorchModuleStorage), Rank=4)]
[assembly: WeightInit.WeightStorage(typeof(TorchSharp.Modules.ConvTranspose3d), typeof(WeightInit.TorchModuleStorage), Rank=5)]
[assembly: WeightInit.WeightStorage(typeof(TorchSharp.Modules.Convolution), typeof(WeightInit.TorchModuleStorage))]
[assembly: WeightInit.WeightStorage(typeof(TorchSharp.Modules.Embedding), typeof(WeightInit.TorchModuleStorage), Rank=2)]
[assembly: WeightInit.WeightStorage(typeof(TorchSharp.Modules.EmbeddingBag), typeof(WeightInit.TorchModuleStorage), Rank=2)]
[assembly: WeightInit.WeightStorage(typeof(TorchSharp.Modules.Linear), typeof(WeightInit.TorchModuleStorage), Rank=2)]
[assembly: WeightInit.WeightStorage(typeof(TorchSharp.torch.Tensor), typeof(WeightInit.TorchTensorStorage))]
namespace WeightInit
{
    public static class TorchModuleStorage
    {
        public static int BiasLength(TorchSharp.Modules.Bilinear module) { }
        public static int BiasLength(TorchSharp.Modules.Convolution module) { }
        public static int BiasLength(TorchSharp.Modules.Linear module) { }
        public static WeightInit.WeightElement Element(TorchSharp.Modules.Bilinear module) { }
        public static WeightInit.WeightElement Element(TorchSharp.Modules.Convolution module) { }
        public static WeightInit.WeightElement Element(TorchSharp.Modules.Embedding module) { }
        public static WeightInit.WeightElement Element(TorchSharp.Modules.EmbeddingBag module) { }
        public static WeightInit.WeightElement Element(TorchSharp.Modules.Linear module) { }
        public static string? Fault(TorchSharp.Modules.Bilinear module) { }
        public static string? Fault(TorchSharp.Modules.Convolution module) { }
        public static string? Fault(TorchSharp.Modules.Embedding module) { }
        public static string? Fault(TorchSharp.Modules.EmbeddingBag module) { }
        public static string? Fault(TorchSharp.Modules.Linear module) { }
        public static void Read(TorchSharp.Modules.Bilinear module, System.Span<double> values) { }
        public static void Read(TorchSharp.Modules.Bilinear module, System.Span<float> values) { }
        public static void Read(TorchSharp.Modules.Convolution module, System.Span<double> values) { }
        public static void Read(TorchSharp.Modules.Convolution module, System.Span<float> values) { }
        public static void Read(TorchSharp.Modules.Embedding module, System.Span<double> values) { }
        public static void Read(TorchSharp.Modules.Embedding module, System.Span<float> values) { }
        public static void Read(TorchSharp.Modules.EmbeddingBag module, System.Span<double> values) { }
        public static void Read(TorchSharp.Modules.EmbeddingBag module, System.Span<float> values) { }
        public static void Read(TorchSharp.Modules.Linear module, System.Span<double> values) { }
        public static void Read(TorchSharp.Modules.Linear module, System.Span<float> values) { }
        public static int[] Shape(TorchSharp.Modules.Bilinear module) { }
        public static int[] Shape(TorchSharp.Modules.Convolution module) { }
        public static int[] Shape(TorchSharp.Modules.Embedding module) { }
        public static int[] Shape(TorchSharp.Modules.EmbeddingBag module) { }
        public static int[] Shape(TorchSharp.Modules.Linear module) { }
        public static void Write(TorchSharp.Modules.Bilinear module, System.ReadOnlySpan<double> values) { }
        public static void Write(TorchSharp.Modules.Bilinear module, System.ReadOnlySpan<float> values) { }
        public static void Write(TorchSharp.Modules.Convolution module, System.ReadOnlySpan<double> values) { }
        public static void Write(TorchSharp.Modules.Convolution module, System.ReadOnlySpan<float> values) { }
        public static void Write(TorchSharp.Modules.Embedding module, System.ReadOnlySpan<double> values) { }
        public static void Write(TorchSharp.Modules.Embedding module, System.ReadOnlySpan<float> values) { }
        public static void Write(TorchSharp.Modules.EmbeddingBag module, System.ReadOnlySpan<double> values) { }
        public static void Write(TorchSharp.Modules.EmbeddingBag module, System.ReadOnlySpan<float> values) { }
        public static void Write(TorchSharp.Modules.Linear module, System.ReadOnlySpan<double> values) { }
        public static void Write(TorchSharp.Modules.Linear module, System.ReadOnlySpan<float> values) { }
        public static void WriteBias(TorchSharp.Modules.Bilinear module, System.ReadOnlySpan<double> values) { }
        public static void WriteBias(TorchSharp.Modules.Bilinear module, System.ReadOnlySpan<float> values) { }
        public static void WriteBias(TorchSharp.Modules.Convolution module, System.ReadOnlySpan<double> values) { }
        public static void WriteBias(TorchSharp.Modules.Convolution module, System.ReadOnlySpan<float> values) { }
        public static void WriteBias(TorchSharp.Modules.Linear module, System.ReadOnlySpan<double> values) { }
        public static void WriteBias(TorchSharp.Modules.Linear module, System.ReadOnlySpan<float> values) { }
    }
    public static class TorchTensorStorage
    {
        public static void Allocate(WeightInit.WeightShape shape, out TorchSharp.Modules.Parameter parameter) { }
        public static void Allocate(WeightInit.WeightShape shape, out TorchSharp.torch.Tensor tensor) { }
        public static WeightInit.WeightElement Element(TorchSharp.torch.Tensor tensor) { }
        public static string? Fault(TorchSharp.torch.Tensor tensor) { }
        public static void Read(TorchSharp.torch.Tensor tensor, System.Span<double> values) { }
        public static void Read(TorchSharp.torch.Tensor tensor, System.Span<float> values) { }
        public static int[] Shape(TorchSharp.torch.Tensor tensor) { }
        public static void Write(TorchSharp.torch.Tensor tensor, System.ReadOnlySpan<double> values) { }
        public static void Write(TorchSharp.torch.Tensor tensor, System.ReadOnlySpan<float> values) { }
    }
}