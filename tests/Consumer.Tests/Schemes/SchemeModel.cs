namespace WeightInit.ConsumerTests.Schemes;

/// <summary>A weight of every scheme, 24 values each.</summary>
public partial class SchemeModel
{
    public SchemeModel(int seed) => InitializeWeights(seed);

    [NormalInit(4, 6, Mean = -1, StandardDeviation = 0.5)] public float[]? NormalSingle { get; private set; }
    [NormalInit(4, 6, Mean = -1, StandardDeviation = 0.5)] public double[]? NormalDouble { get; private set; }
    [UniformInit(4, 6, Low = -0.1, High = 0.3)] public float[]? UniformSingle { get; private set; }
    [UniformInit(4, 6, Low = -0.1, High = 0.3)] public double[]? UniformDouble { get; private set; }
    [TruncatedNormalInit(4, 6, StandardDeviation = 0.02, Lower = -1)] public float[]? TruncatedSingle { get; private set; }
    [TruncatedNormalInit(4, 6, StandardDeviation = 0.02, Lower = -1)] public double[]? TruncatedDouble { get; private set; }
    [ConstantInit(4, 6, Value = 0.25)] public float[]? ConstantSingle { get; private set; }
    [ConstantInit(4, 6, Value = 0.25)] public double[]? ConstantDouble { get; private set; }
    [ZerosInit(4, 6)] public float[]? ZerosSingle { get; private set; }
    [ZerosInit(4, 6)] public double[]? ZerosDouble { get; private set; }
    [OnesInit(4, 6)] public float[]? OnesSingle { get; private set; }
    [OnesInit(4, 6)] public double[]? OnesDouble { get; private set; }
    [XavierInit(4, 6, Gain = 2, Distribution = WeightDistribution.Uniform)] public float[]? XavierSingle { get; private set; }
    [XavierInit(4, 6, Gain = 2, Distribution = WeightDistribution.Uniform)] public double[]? XavierDouble { get; private set; }
    [LeCunInit(4, 6, Layout = WeightLayout.InOutKernel)] public float[]? LeCunSingle { get; private set; }
    [LeCunInit(4, 6, Layout = WeightLayout.InOutKernel)] public double[]? LeCunDouble { get; private set; }
    [KaimingInit(4, 6, Activation = Activation.Tanh, Convention = GainConvention.PyTorch, Mode = FanMode.FanOut)] public float[]? KaimingSingle { get; private set; }
    [KaimingInit(4, 6, Activation = Activation.Tanh, Convention = GainConvention.PyTorch, Mode = FanMode.FanOut)] public double[]? KaimingDouble { get; private set; }
    [VarianceScalingInit(4, 6, Scale = 3, Mode = FanMode.FanGeometric, Distribution = WeightDistribution.TruncatedNormal)] public float[]? ScalingSingle { get; private set; }
    [VarianceScalingInit(4, 6, Scale = 3, Mode = FanMode.FanGeometric, Distribution = WeightDistribution.TruncatedNormal)] public double[]? ScalingDouble { get; private set; }
    [XavierInit(12, 2, Packed = 3)] public float[]? PackedSingle { get; private set; }
    [XavierInit(12, 2, Packed = 3)] public double[]? PackedDouble { get; private set; }
    [OrthogonalInit(4, 6, Gain = 1.5)] public float[]? OrthogonalSingle { get; private set; }
    [OrthogonalInit(4, 6, Gain = 1.5)] public double[]? OrthogonalDouble { get; private set; }
    [IdentityInit(4, 6, Gain = 0.5)] public float[]? IdentitySingle { get; private set; }
    [IdentityInit(4, 6, Gain = 0.5)] public double[]? IdentityDouble { get; private set; }
    [SparseInit(4, 6, ZerosPerColumn = 2)] public float[]? SparseSingle { get; private set; }
    [SparseInit(4, 6, ZerosPerColumn = 2)] public double[]? SparseDouble { get; private set; }
    [SpectralInit(4, 6, Connections = 2, Gain = 0.8)] public float[]? SparselySingle { get; private set; }
    [SpectralInit(4, 6, Connections = 2, Gain = 0.8)] public double[]? SparselyDouble { get; private set; }
    [DeltaOrthogonalInit(4, 2, 3, Gain = 1.1)] public float[]? DeltaSingle { get; private set; }
    [DeltaOrthogonalInit(4, 2, 3, Gain = 1.1)] public double[]? DeltaDouble { get; private set; }
    [DiracInit(4, 2, 3, Groups = 2)] public float[]? DiracSingle { get; private set; }
    [DiracInit(4, 2, 3, Groups = 2)] public double[]? DiracDouble { get; private set; }

    [SpectralInit(5, LeakRate = 0.3, Gain = 0.95)] public double[,] Leaky { get; private set; }

    [ZerosInit(7)] public float[] Bias { get; private set; }
}
