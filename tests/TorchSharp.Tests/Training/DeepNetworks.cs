using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace WeightInit.TorchSharpTests;

/// <summary>One hidden layer of 64 units, normalised to spectral radius 1.</summary>
public sealed partial class SpectralLayer
{
    [SpectralInit]
    private readonly Linear _linear = Linear(64, 64);

    public Linear Linear => _linear;
}

/// <summary>Twelve tanh layers on 64 pixels, as a user of TorchSharp writes it.</summary>
public sealed partial class DeepNetwork : Module<Tensor, Tensor>
{
    public const int Depth = 12;

    [WeightModule]
    private readonly SpectralLayer[] _layers = [.. Enumerable.Range(0, Depth - 1).Select(static _ => new SpectralLayer())];

    [XavierInit]
    private readonly Linear _readout = Linear(64, 10);

    public DeepNetwork()
        : base("deep")
    {
        for (int i = 0; i < _layers.Length; i++)
        {
            register_module($"hidden{i}", _layers[i].Linear);
        }

        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
        => _readout.forward(_layers.Aggregate(input, static (signal, layer) => layer.Linear.forward(signal).tanh()));
}
