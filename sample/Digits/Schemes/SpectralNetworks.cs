using System.Collections.Generic;

namespace WeightInit.Sample;

/// <summary>Gaussian matrices divided by their spectral radius, times √2 before a ReLU, which halves the square of the norm.</summary>
internal sealed partial class SpectralTanhLayer : DenseLayer
{
    [SpectralInit(Width)]
    private float[] _weights;

    [ZerosInit(Width)]
    private float[] _biases;

    public override float[] Weights => _weights;

    public override float[] Biases => _biases;
}

/// <summary>The same, before the other activation.</summary>
internal sealed partial class SpectralReLULayer : DenseLayer
{
    [SpectralInit(Width, Gain = 1.4142135623730951)]
    private float[] _weights;

    [ZerosInit(Width)]
    private float[] _biases;

    public override float[] Weights => _weights;

    public override float[] Biases => _biases;
}

/// <summary>Layers of <see cref="SpectralTanhLayer"/>, each with a tanh after it.</summary>
#pragma warning disable WI0203 // It cannot be trained so deep, the compiler says: that is what the experiment shows.
[SignalPath(nameof(_layers), Activation = Activation.Tanh, Repeat = Deepest)]
#pragma warning restore WI0203
internal sealed partial class SpectralTanhNetwork : DigitNetwork
{
    [WeightModule]
    private readonly SpectralTanhLayer[] _layers;

    public SpectralTanhNetwork(int depth, WeightKey key)
    {
        _layers = Stack<SpectralTanhLayer>(depth);
        InitializeWeights(key, DigitSchemes.Serial);
    }

    protected override IReadOnlyList<DenseLayer> Hidden => _layers;
}

/// <summary>Layers of <see cref="SpectralReLULayer"/>, each with a ReLU after it.</summary>
#pragma warning disable WI0203 // It cannot be trained so deep, the compiler says: that is what the experiment shows.
[SignalPath(nameof(_layers), Activation = Activation.ReLU, Repeat = Deepest)]
#pragma warning restore WI0203
internal sealed partial class SpectralReLUNetwork : DigitNetwork
{
    [WeightModule]
    private readonly SpectralReLULayer[] _layers;

    public SpectralReLUNetwork(int depth, WeightKey key)
    {
        _layers = Stack<SpectralReLULayer>(depth);
        InitializeWeights(key, DigitSchemes.Serial);
    }

    protected override IReadOnlyList<DenseLayer> Hidden => _layers;
}
