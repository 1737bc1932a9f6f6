using System.Collections.Generic;

namespace WeightInit.Sample;

/// <summary>Orthogonal matrices (Saxe et al. 2014), times √2 before a ReLU, which halves the square of the norm.</summary>
internal sealed partial class OrthogonalTanhLayer : DenseLayer
{
    [OrthogonalInit(Width, Width)]
    private float[] _weights;

    [ZerosInit(Width)]
    private float[] _biases;

    public override float[] Weights => _weights;

    public override float[] Biases => _biases;
}

/// <summary>The same, before the other activation.</summary>
internal sealed partial class OrthogonalReLULayer : DenseLayer
{
    [OrthogonalInit(Width, Width, Gain = 1.4142135623730951)]
    private float[] _weights;

    [ZerosInit(Width)]
    private float[] _biases;

    public override float[] Weights => _weights;

    public override float[] Biases => _biases;
}

/// <summary>Layers of <see cref="OrthogonalTanhLayer"/>, each with a tanh after it.</summary>
[SignalPath(nameof(_layers), Activation = Activation.Tanh, Repeat = Deepest)]
internal sealed partial class OrthogonalTanhNetwork : DigitNetwork
{
    [WeightModule]
    private readonly OrthogonalTanhLayer[] _layers;

    public OrthogonalTanhNetwork(int depth, WeightKey key)
    {
        _layers = Stack<OrthogonalTanhLayer>(depth);
        InitializeWeights(key, DigitSchemes.Serial);
    }

    protected override IReadOnlyList<DenseLayer> Hidden => _layers;
}

/// <summary>Layers of <see cref="OrthogonalReLULayer"/>, each with a ReLU after it.</summary>
[SignalPath(nameof(_layers), Activation = Activation.ReLU, Repeat = Deepest)]
internal sealed partial class OrthogonalReLUNetwork : DigitNetwork
{
    [WeightModule]
    private readonly OrthogonalReLULayer[] _layers;

    public OrthogonalReLUNetwork(int depth, WeightKey key)
    {
        _layers = Stack<OrthogonalReLULayer>(depth);
        InitializeWeights(key, DigitSchemes.Serial);
    }

    protected override IReadOnlyList<DenseLayer> Hidden => _layers;
}
