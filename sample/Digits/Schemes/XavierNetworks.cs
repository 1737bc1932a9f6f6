using System.Collections.Generic;

namespace WeightInit.Sample;

/// <summary>Variance 2/(fan-in + fan-out), whatever the activation (Glorot and Bengio 2010).</summary>
internal sealed partial class XavierLayer : DenseLayer
{
    [XavierInit(Width, Width)]
    private float[] _weights;

    [ZerosInit(Width)]
    private float[] _biases;

    public override float[] Weights => _weights;

    public override float[] Biases => _biases;
}

/// <summary>Layers of <see cref="XavierLayer"/>, each with a tanh after it.</summary>
[SignalPath(nameof(_layers), Activation = Activation.Tanh, Repeat = Deepest)]
internal sealed partial class XavierTanhNetwork : DigitNetwork
{
    [WeightModule]
    private readonly XavierLayer[] _layers;

    public XavierTanhNetwork(int depth, WeightKey key)
    {
        _layers = Stack<XavierLayer>(depth);
        InitializeWeights(key, DigitSchemes.Serial);
    }

    protected override IReadOnlyList<DenseLayer> Hidden => _layers;
}

/// <summary>Layers of <see cref="XavierLayer"/>, each with a ReLU after it.</summary>
#pragma warning disable WI0203 // It cannot be trained so deep, the compiler says: that is what the experiment shows.
[SignalPath(nameof(_layers), Activation = Activation.ReLU, Repeat = Deepest)]
#pragma warning restore WI0203
internal sealed partial class XavierReLUNetwork : DigitNetwork
{
    [WeightModule]
    private readonly XavierLayer[] _layers;

    public XavierReLUNetwork(int depth, WeightKey key)
    {
        _layers = Stack<XavierLayer>(depth);
        InitializeWeights(key, DigitSchemes.Serial);
    }

    protected override IReadOnlyList<DenseLayer> Hidden => _layers;
}
