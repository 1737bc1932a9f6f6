using System.Runtime.InteropServices;
using WeightInit;

namespace Shop;

[SignalPath(nameof(_mix), Activation = Activation.Tanh, Repeat = 50)]
public sealed partial class Block
{
    [KaimingInit(24, 24, Activation = Activation.Tanh, Convention = GainConvention.Critical)] private float[,] _mix;

    public float[,] Mix => _mix;

    public Block(int seed) => InitializeWeights(seed);
}

[WeightModel(Seed = 7)]
public partial class Network
{
    [SpectralInit(48, Gain = 0.9)] private double[,] _recurrent;
    [SpectralInit(48, 3)] private float[,] _input;
    [SpectralInit(200, Density = 0.05, Gain = 0.95)] private CsrMatrix<double> _reservoir;
    [OrthogonalInit(32, 16, Gain = 1.1)] private float[][] _rotation;
    [TruncatedNormalInit(StandardDeviation = 0.02)] private readonly Half[] _embedding = new Half[64];
    [WeightModule] private readonly Block[] _blocks = [new(0), new(0)];

    [XavierInit(12, 48)] public partial float[,] Output { get; private set; }

    public WeightReport Report { get; }

    public Network() => Report = InitializeWeights();

    public IEnumerable<(string Name, byte[] Bits)> Weights() =>
    [
        ("recurrent", Bits(_recurrent.Cast<double>())),
        ("input", Bits(_input.Cast<float>())),
        ("reservoir", Bits(_reservoir.ToDense())),
        ("rotation", Bits(_rotation.SelectMany(row => row))),
        ("embedding", Bits(_embedding)),
        ("first", Bits(_blocks[0].Mix.Cast<float>())),
        ("second", Bits(_blocks[1].Mix.Cast<float>())),
        ("output", Bits(Output.Cast<float>())),
    ];

    private static byte[] Bits<T>(IEnumerable<T> values)
        where T : unmanaged
        => MemoryMarshal.AsBytes<T>(values.ToArray()).ToArray();
}
