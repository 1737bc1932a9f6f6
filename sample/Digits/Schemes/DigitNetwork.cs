using System.Collections.Generic;
using System.Linq;

namespace WeightInit.Sample;

/// <summary>
/// Images in, ten values out: hidden layers of a derived class's scheme, and a readout that is initialised alike in all, so
/// that two networks of one depth differ in their hidden layers alone.
/// </summary>
internal abstract partial class DigitNetwork
{
    /// <summary>Hidden layers of the deepest network, of which the compiler's signal analysis is told.</summary>
    public const int Deepest = 60;

    [XavierInit(DigitImages.Classes, DenseLayer.Width)]
    private float[] _readout;

    [ZerosInit(DigitImages.Classes)]
    private float[] _readoutBias;

    /// <summary>The hidden layers in the order of the signal.</summary>
    protected abstract IReadOnlyList<DenseLayer> Hidden { get; }

    /// <summary>The arrays of the network itself, which training changes.</summary>
    public DenseParameters<float> Parameters => new(
        [.. Enumerable.Repeat(DenseLayer.Width, Hidden.Count + 1), DigitImages.Classes],
        [.. Hidden.Select(static layer => layer.Weights), _readout],
        [.. Hidden.Select(static layer => layer.Biases), _readoutBias]);

    /// <summary>New layers, whose weights the network that holds them initialises.</summary>
    protected static TLayer[] Stack<TLayer>(int depth)
        where TLayer : DenseLayer, new()
    {
        TLayer[] layers = new TLayer[depth];
        for (int i = 0; i < depth; i++)
        {
            layers[i] = new TLayer();
        }

        return layers;
    }
}
