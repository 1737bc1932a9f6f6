using System.Collections.Generic;

namespace WeightInit.Sample;

/// <summary>The default of PyTorch's Linear, kaiming_uniform_ with a = √5: uniform on ±1/√fan-in, and the biases likewise.</summary>
internal sealed partial class PyTorchLayer : DenseLayer
{
    [VarianceScalingInit(Width, Width, Scale = 1.0 / 3, Distribution = WeightDistribution.Uniform)]
    private float[] _weights;

    [UniformInit(Width, Low = -0.125, High = 0.125)]
    private float[] _biases;

    public override float[] Weights => _weights;

    public override float[] Biases => _biases;
}

/// <summary>Layers of <see cref="PyTorchLayer"/>, each with a tanh after it.</summary>
#pragma warning disable WI0203 // It cannot be trained so deep, the compiler says: that is what the experiment shows.
[SignalPath(nameof(_layers), Activation = Activation.Tanh, BiasVariance = 1.0 / 3 / DenseLayer.Width, Repeat = Deepest)]
#pragma warning restore WI0203
internal sealed partial class PyTorchTanhNetwork : DigitNetwork
{
    [WeightModule]
    private readonly PyTorchLayer[] _layers;

    public PyTorchTanhNetwork(int depth, WeightKey key)
    {
        _layers = Stack<PyTorchLayer>(depth);
        InitializeWeights(key, DigitSchemes.Serial);
    }

    protected override IReadOnlyList<DenseLayer> Hidden => _layers;
}

/// <summary>Layers of <see cref="PyTorchLayer"/>, each with a ReLU after it.</summary>
#pragma warning disable WI0203 // It cannot be trained so deep, the compiler says: that is what the experiment shows.
[SignalPath(nameof(_layers), Activation = Activation.ReLU, BiasVariance = 1.0 / 3 / DenseLayer.Width, Repeat = Deepest)]
#pragma warning restore WI0203
internal sealed partial class PyTorchReLUNetwork : DigitNetwork
{
    [WeightModule]
    private readonly PyTorchLayer[] _layers;

    public PyTorchReLUNetwork(int depth, WeightKey key)
    {
        _layers = Stack<PyTorchLayer>(depth);
        InitializeWeights(key, DigitSchemes.Serial);
    }

    protected override IReadOnlyList<DenseLayer> Hidden => _layers;
}
