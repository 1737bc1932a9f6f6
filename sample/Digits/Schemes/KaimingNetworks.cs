using System.Collections.Generic;

namespace WeightInit.Sample;

/// <summary>The variance that keeps pre-activations of variance 1 (He et al. 2015, and by the same rule for tanh).</summary>
internal sealed partial class KaimingTanhLayer : DenseLayer
{
    [KaimingInit(Width, Width, Activation = Activation.Tanh)]
    private float[] _weights;

    [ZerosInit(Width)]
    private float[] _biases;

    public override float[] Weights => _weights;

    public override float[] Biases => _biases;
}

/// <summary>The same, before the other activation.</summary>
internal sealed partial class KaimingReLULayer : DenseLayer
{
    [KaimingInit(Width, Width, Activation = Activation.ReLU)]
    private float[] _weights;

    [ZerosInit(Width)]
    private float[] _biases;

    public override float[] Weights => _weights;

    public override float[] Biases => _biases;
}

/// <summary>Layers of <see cref="KaimingTanhLayer"/>, each with a tanh after it.</summary>
#pragma warning disable WI0203 // It cannot be trained so deep, the compiler says: that is what the experiment shows.
[SignalPath(nameof(_layers), Activation = Activation.Tanh, Repeat = Deepest)]
#pragma warning restore WI0203
internal sealed partial class KaimingTanhNetwork : DigitNetwork
{
    [WeightModule]
    private readonly KaimingTanhLayer[] _layers;

    public KaimingTanhNetwork(int depth, WeightKey key)
    {
        _layers = Stack<KaimingTanhLayer>(depth);
        InitializeWeights(key, DigitSchemes.Serial);
    }

    protected override IReadOnlyList<DenseLayer> Hidden => _layers;
}

/// <summary>Layers of <see cref="KaimingReLULayer"/>, each with a ReLU after it.</summary>
[SignalPath(nameof(_layers), Activation = Activation.ReLU, Repeat = Deepest)]
internal sealed partial class KaimingReLUNetwork : DigitNetwork
{
    [WeightModule]
    private readonly KaimingReLULayer[] _layers;

    public KaimingReLUNetwork(int depth, WeightKey key)
    {
        _layers = Stack<KaimingReLULayer>(depth);
        InitializeWeights(key, DigitSchemes.Serial);
    }

    protected override IReadOnlyList<DenseLayer> Hidden => _layers;
}
