using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace WeightInit.TorchSharpTests;

/// <summary>Every kind of module that owns a weight, annotated without a size.</summary>
public sealed partial class Layers
{
    [SpectralInit(Gain = 0.9)]
    private readonly Linear _recurrent = Linear(24, 24);

    [XavierInit(Bias = WeightBias.FanInUniform)]
    private readonly Linear _input = Linear(5, 24);

    [KaimingInit]
    private readonly Conv1d _conv1 = Conv1d(2, 3, 3);

    [KaimingInit(Bias = WeightBias.Keep)]
    private readonly Conv2d _conv2 = Conv2d(3, 8, 3);

    [OrthogonalInit]
    private readonly Conv3d _conv3 = Conv3d(2, 4, 3);

    [KaimingInit(Transposed = true)]
    private readonly ConvTranspose1d _transposed1 = ConvTranspose1d(2, 3, 3);

    [KaimingInit(Transposed = true)]
    private readonly ConvTranspose2d _transposed2 = ConvTranspose2d(3, 2, 3);

    [KaimingInit(Transposed = true)]
    private readonly ConvTranspose3d _transposed3 = ConvTranspose3d(2, 3, 3);

    [NormalInit(StandardDeviation = 0.5)]
    private readonly Embedding _embedding = Embedding(7, 6);

    [SpectralInit]
    private readonly Linear _plain = Linear(4, 6, hasBias: false);

    public Linear Recurrent => _recurrent;

    public Linear Input => _input;

    public Linear Plain => _plain;

    public Conv2d Conv2 => _conv2;

    public Embedding Embedding => _embedding;

    public ConvTranspose2d Transposed2 => _transposed2;
}
