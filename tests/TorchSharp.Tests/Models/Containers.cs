using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace WeightInit.TorchSharpTests;

/// <summary>One matrix in every container of libtorch's, under one key, beside arrays of the same key.</summary>
public sealed partial class Containers
{
    [SpectralInit(32, Gain = 0.9, Key = "w")]
    private float[,] _array;

    [SpectralInit(32, Gain = 0.9, Key = "w")]
    private double[,] _doubles;

    [SpectralInit(32, Gain = 0.9, Key = "w")]
    private Tensor _tensor;

    [SpectralInit(32, Gain = 0.9, Key = "w")]
    private Parameter _parameter;

    [SpectralInit(Gain = 0.9, Key = "w")]
    private readonly Linear _linear = Linear(32, 32);

    [SpectralInit(Gain = 0.9, Key = "w")]
    private readonly Linear _linear64 = Linear(32, 32, dtype: float64);

    [SpectralInit(Gain = 0.9, Key = "w")]
    private readonly Tensor _strided = zeros(32, 64).transpose(0, 1)[TensorIndex.Slice(0, null, 2)].transpose(0, 1);

    [SpectralInit(Gain = 0.9, Key = "w")]
    private readonly Tensor _half = zeros(32, 32, float16);

    [SpectralInit(Gain = 0.9, Key = "w")]
    private readonly Tensor _brain = zeros(32, 32, bfloat16);

    public float[,] Array => _array;

    public double[,] Doubles => _doubles;

    public Tensor Tensor => _tensor;

    public Parameter Parameter => _parameter;

    public Linear Linear => _linear;

    public Linear Linear64 => _linear64;

    public Tensor Strided => _strided;

    public Tensor Half => _half;

    public Tensor Brain => _brain;
}
