using WeightInit;

namespace Shelf;

/// <summary>A library's model: to be used as it is, held as a module, or derived from.</summary>
public partial class Encoder
{
    [SpectralInit(16, Gain = 0.8)] private float[,] _state;

    public Encoder(int seed) => InitializeWeights(seed);

    public float[,] State => _state;
}
