using WeightInit;

namespace Ns;

/// <summary>The class of the README.</summary>
public partial class Reservoir
{
    [SpectralInit(512, Gain = 0.9)] private double[,] _recurrent;
    [SpectralInit(512, 3)]          private float[,]  _input;

    public Reservoir(int seed) => Report = InitializeWeights(seed);

    public WeightReport Report { get; }

    public double[,] Recurrent => _recurrent;

    public float[,] Input => _input;
}
