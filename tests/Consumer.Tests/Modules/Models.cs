using System.Collections.Generic;
using System.Collections.Immutable;

namespace WeightInit.ConsumerTests.Modules;

public partial class Attention
{
    [SpectralInit(4)] private double[,]? _query;

    [WeightModule] public Attention? Back { get; set; }

    public double[,] Query => _query!;
}

public partial struct Head
{
    [SpectralInit(2, 3)] private float[]? _weight;

    public readonly float[]? Weight => _weight;
}

public partial class Block
{
    [WeightModule] private Head _head;

    [WeightModule] public Attention Attention { get; } = new();

    public float[]? HeadWeight => _head.Weight;
}

public partial class Network
{
    [WeightModule] private ImmutableArray<Block> _immutable;

    [WeightModule] public Block?[] Blocks { get; } = new Block?[12];

    [WeightModule] public List<Attention> More { get; } = [];

    [WeightModule] public Head[]? Heads { get; set; }

    public void Keep(params ImmutableArray<Block> blocks) => _immutable = blocks;
}

public partial class DeeperNetwork : Network
{
    [SpectralInit(3)] private double[,]? _own;

    [WeightModule] public Attention Last { get; } = new();

    public double[,] Own => _own!;
}

public partial class Small
{
    [SpectralInit(2)] private double[,]? _fits;
    [SpectralInit(2, Gain = 1e-300)] private float[]? _refused;

    public (double[,]? Fits, float[]? Refused) Weights => (_fits, _refused);
}

public partial class Around
{
    [SpectralInit(2)] private double[,]? _first;

    [WeightModule] public Small[] Inner { get; } = [new()];

    public double[,]? First => _first;
}
