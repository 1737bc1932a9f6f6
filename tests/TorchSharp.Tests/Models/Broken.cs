using TorchSharp.Modules;
using static TorchSharp.torch;

namespace WeightInit.TorchSharpTests;

/// <summary>A first weight that is always well, and a second that a test spoils.</summary>
public sealed partial class Broken
{
    [NormalInit]
    private readonly Tensor _first = zeros(3, 3);

    [SpectralInit(4, 4)]
    private Tensor _second;

    [SpectralInit]
    private readonly Linear _layer;

    public Broken(Tensor second, Linear layer) => (_second, _layer) = (second, layer);

    public Tensor First => _first;

    public Tensor Second => _second;
}

/// <summary>A layer that the test spoils.</summary>
public sealed partial class BrokenLayer(Linear layer)
{
    [SpectralInit]
    private readonly Linear _layer = layer;
}

/// <summary>A matrix that a test asks too much of.</summary>
public sealed partial class Unlucky(Tensor tensor)
{
    [SpectralInit]
    private readonly Tensor _weight = tensor;
}
