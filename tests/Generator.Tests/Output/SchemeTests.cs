using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Every weight attribute on every container.</summary>
public sealed class SchemeTests
{
    [Theory, Elements]
    public Task Spectral(string element) => Shape.Matches(Containers("SpectralInit(4, 5, Gain = 0.9, Method = SpectralMethod.Krylov)"), element);

    [Theory, Elements]
    public Task SpectralPattern(string element) => Shape.Matches(Containers("SpectralInit(6, Density = 0.2, Distribution = SpectralDistribution.Sign)"), element);

    [Theory, Elements]
    public Task SpectralConnections(string element) => Shape.Matches(Containers("SpectralInit(6, Connections = 3, Distribution = SpectralDistribution.Uniform)"), element);

    [Theory, Elements]
    public Task SpectralTopology(string element) => Shape.Matches(Containers("SpectralInit(6, Topology = SpectralTopology.CycleJumps, JumpLength = 2)"), element);

    [Theory, Elements]
    public Task SpectralLeak(string element) => Shape.Matches(Containers("SpectralInit(6, LeakRate = 0.3, Gain = 0.95)"), element);

    [Theory, Elements]
    public Task Normal(string element) => Shape.Matches(Containers("NormalInit(4, 5, Mean = -1, StandardDeviation = 0.02)"), element);

    [Theory, Elements]
    public Task Uniform(string element) => Shape.Matches(Containers("UniformInit(4, 5, Low = -0.1, High = 0.1)"), element);

    [Theory, Elements]
    public Task TruncatedNormal(string element) => Shape.Matches(Containers("TruncatedNormalInit(4, 5, StandardDeviation = 0.02, Lower = double.NegativeInfinity)"), element);

    [Theory, Elements]
    public Task Constant(string element) => Shape.Matches(Containers("ConstantInit(4, 5, Value = 0.5)"), element);

    [Theory, Elements]
    public Task Zeros(string element) => Shape.Matches(Containers("ZerosInit(4, 5)"), element);

    [Theory, Elements]
    public Task Ones(string element) => Shape.Matches(Containers("OnesInit(4, 5)"), element);

    [Theory, Elements]
    public Task Xavier(string element) => Shape.Matches(Containers("XavierInit(4, 5, Distribution = WeightDistribution.Uniform, Gain = 2)"), element);

    [Theory, Elements]
    public Task LeCun(string element) => Shape.Matches(Containers("LeCunInit(4, 5, Layout = WeightLayout.InOutKernel)"), element);

    [Theory, Elements]
    public Task Kaiming(string element) => Shape.Matches(Containers("KaimingInit(4, 5, Activation = Activation.LeakyReLU, NegativeSlope = 0.2, Mode = FanMode.FanOut, Convention = GainConvention.PyTorch)"), element);

    [Theory, Elements]
    public Task VarianceScaling(string element) => Shape.Matches(Containers("VarianceScalingInit(4, 5, Scale = 2, Mode = FanMode.FanGeometric, Distribution = WeightDistribution.TruncatedNormal)"), element);

    [Theory, Elements]
    public Task Packed(string element) => Shape.Matches(Containers("XavierInit(12, 4, Packed = 3)"), element);

    [Theory, Elements]
    public Task Orthogonal(string element) => Shape.Matches(Containers("OrthogonalInit(4, 5, Gain = 1.5)"), element);

    [Theory, Elements]
    public Task Identity(string element) => Shape.Matches(Containers("IdentityInit(4, Gain = 0.5)"), element);

    [Theory, Elements]
    public Task Sparse(string element) => Shape.Matches(Containers("SparseInit(4, 5, ZerosPerColumn = 2)"), element);

    [Theory, Elements]
    public Task Kernel(string element) => Shape.Matches(Flat("KaimingInit(8, 4, 3, 3, Groups = 2, Transposed = true)"), element);

    [Theory, Elements]
    public Task DeltaOrthogonal(string element) => Shape.Matches(Flat("DeltaOrthogonalInit(8, 4, 3, 3, Gain = 1.1)"), element);

    [Theory, Elements]
    public Task Dirac(string element) => Shape.Matches(Flat("DiracInit(8, 4, 3, Groups = 2)"), element);

    [Theory, Elements]
    public Task SpectralKernel(string element) => Shape.Matches(Flat("SpectralInit(8, 4, 3, 3)"), element);

    [Theory, Elements]
    public Task Vector(string element) => Shape.Matches(Flat("ZerosInit(8)"), element);

    [Theory, Elements]
    public Task NamedSizes(string element) => Shape.Matches(Flat("TruncatedNormalInit(nameof(Size), nameof(Size), nameof(Size))"), element);

    private static string Containers(string attribute) => $$"""
        using WeightInit;

        public partial class Model
        {
            [{{attribute}}] private $T[,]? _rectangular;
            [{{attribute}}] private $T[]? _flat;
            [{{attribute}}] private $T[][]? _rows;
        }
        """;

    private static string Flat(string attribute) => $$"""
        using WeightInit;

        public partial class Model
        {
            public int Size => 5;

            [{{attribute}}] private $T[]? _flat;
        }
        """;
}
