using WeightInit;

namespace Demo;

[WeightModel(Seed = 42)]
public partial class Seeded
{
    [SpectralInit(4)] public double[,]? Weight;
}

[WeightModel(Seed = -1)]
public partial class SeededNegative : Seeded
{
    [SpectralInit(4)] public double[,]? Own;
}

public partial class SeededByBase : Seeded
{
    [SpectralInit(4)] public double[,]? Own;
}

[WeightModel(Method = "ResetWeights")]
public partial class Renamed
{
    [SpectralInit(4)] public double[,]? Weight;
}

[WeightModel(Access = WeightAccess.Internal)]
public partial class Internal
{
    [SpectralInit(4)] public double[,]? Weight;
}

[WeightModel(Access = WeightAccess.Private, Method = "Reset")]
public partial struct Private
{
    [SpectralInit(4)] public double[,] Weight;

    public Private(int seed) => Reset(seed);
}
