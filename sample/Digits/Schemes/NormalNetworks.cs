using System.Collections.Generic;

namespace WeightInit.Sample;

/// <summary>Weights of variance 1, whatever the width: N(0, 1).</summary>
internal sealed partial class NormalLayer : DenseLayer
{
    [NormalInit(Width, Width)]
    private float[] _weights;

    [ZerosInit(Width)]
    private float[] _biases;

    public override float[] Weights => _weights;

    public override float[] Biases => _biases;
}

/// <summary>Layers of <see cref="NormalLayer"/>, each with a tanh after it.</summary>
#pragma warning disable WI0203 // It cannot be trained so deep, the compiler says: that is what the experiment shows.
[SignalPath(nameof(_layers), Activation = Activation.Tanh, Repeat = Deepest)]
#pragma warning restore WI0203
internal sealed partial class NormalTanhNetwork : DigitNetwork
{
    [WeightModule]
    private readonly NormalLayer[] _layers;

    public NormalTanhNetwork(int depth, WeightKey key)
    {
        _layers = Stack<NormalLayer>(depth);
        InitializeWeights(key, DigitSchemes.Serial);
    }

    protected override IReadOnlyList<DenseLayer> Hidden => _layers;
}

/// <summary>Layers of <see cref="NormalLayer"/>, each with a ReLU after it.</summary>
#pragma warning disable WI0203 // It cannot be trained so deep, the compiler says: that is what the experiment shows.
[SignalPath(nameof(_layers), Activation = Activation.ReLU, Repeat = Deepest)]
#pragma warning restore WI0203
internal sealed partial class NormalReLUNetwork : DigitNetwork
{
    [WeightModule]
    private readonly NormalLayer[] _layers;

    public NormalReLUNetwork(int depth, WeightKey key)
    {
        _layers = Stack<NormalLayer>(depth);
        InitializeWeights(key, DigitSchemes.Serial);
    }

    protected override IReadOnlyList<DenseLayer> Hidden => _layers;
}
