using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0024: every argument is one that the scheme can use.</summary>
public sealed class InvalidArgumentTests
{
    private const string Id = "WI0024";

    [Theory]
    [InlineData("NormalInit(4, 4, [|StandardDeviation = -1|])", "StandardDeviation = -1", "not negative")]
    [InlineData("NormalInit(4, 4, [|Mean = double.NaN|])", "Mean = NaN", "finite")]
    [InlineData("UniformInit(4, 4, Low = 1, [|High = 1|])", "High = 1", "more than Low = 1")]
    [InlineData("TruncatedNormalInit(4, 4, Lower = 3, [|Upper = 2|])", "Upper = 2", "more than Lower = 3")]
    [InlineData("XavierInit(4, 4, [|Gain = 0|])", "Gain = 0", "positive")]
    [InlineData("XavierInit(4, 4, [|Groups = 0|])", "Groups = 0", "1 or more")]
    [InlineData("KaimingInit(4, 4, [|NegativeSlope = double.PositiveInfinity|])", "NegativeSlope = Infinity", "finite")]
    [InlineData("KaimingInit(4, 4, Activation = Activation.GELU, [|Convention = GainConvention.Critical|])", "Convention = Critical", "no such gain for GELU")]
    [InlineData("VarianceScalingInit(4, 4, [|Scale = -2|])", "Scale = -2", "positive")]
    [InlineData("SparseInit(4, 4, [|ZerosPerColumn = 5|])", "ZerosPerColumn = 5", "a column has 4 entries")]
    [InlineData("SpectralInit(4, [|Density = 0|])", "Density = 0", "above 0 and at most 1")]
    [InlineData("SpectralInit(4, [|Connections = 5|])", "Connections = 5", "one connection a column")]
    [InlineData("SpectralInit(4, Density = 0.5, [|Connections = 2|])", "Connections = 2", "no Density")]
    [InlineData("SpectralInit(4, [|LeakRate = 0.3|], Gain = 0.7)", "LeakRate = 0.3", "Gain above that")]
    [InlineData("SpectralInit(4, 5, [|LeakRate = 0.3|])", "LeakRate = 0.3", "square matrix")]
    [InlineData("SpectralInit(4, [|Topology = SpectralTopology.DelayLine|])", "Topology = DelayLine", "no cycle")]
    [InlineData("SpectralInit(4, 5, [|Topology = SpectralTopology.Ring|])", "Topology = Ring", "square matrix")]
    [InlineData("SpectralInit(4, [|JumpLength = 2|])", "JumpLength = 2", "CycleJumps")]
    [InlineData("SpectralInit(4, Topology = SpectralTopology.CycleJumps, [|JumpLength = 4|])", "JumpLength = 4", "one less than the size")]
    [InlineData("SpectralInit(2, [|Topology = SpectralTopology.CycleJumps|])", "Topology = CycleJumps", "use Ring")]
    [InlineData("XavierInit(6, 4, [|Groups = 4|])", "Groups = 4", "does not divide the 6 outputs")]
    [InlineData("XavierInit(6, 4, Groups = 2, [|Packed = 2|])", "Packed = 2", "does not divide the 3 outputs of a group")]
    [InlineData("NormalInit(4, 4, [|Mean = 1.7e308|], StandardDeviation = 1e307)", "Mean = 1.7E+308", "a double holds")]
    [InlineData("TruncatedNormalInit(4, 4, [|Lower = double.PositiveInfinity|])", "Lower = double.PositiveInfinity", "negative infinity")]
    [InlineData("SparseInit(4, 4, [|StandardDeviation = 0|])", "StandardDeviation = 0", "positive")]
    public Task Argument_IsRefused(string attribute, string given, string remedy) => Rule.Warns(Id, Source(attribute), "'Model._bad' has " + given, remedy);

    [Fact]
    public Task Argument_Warns() => Rule.Warns(Id, Source("OrthogonalInit(4, 4, [|Gain = -1|])"), "'Model._bad' has Gain = -1");

    [Fact]
    public Task ArgumentsAtTheirLimits_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            [NormalInit(4, 4, StandardDeviation = 0)] private double[,]? _constant;
            [TruncatedNormalInit(4, 4, Lower = double.NegativeInfinity, Upper = -3)] private double[,]? _tail;
            [SpectralInit(4, Density = 1, LeakRate = 1)] private double[,]? _dense;
            [SpectralInit(4, Connections = 4)] private double[,]? _full;
            [SpectralInit(4, LeakRate = 0.5, Gain = 0.51)] private double[,]? _leaky;
            [SpectralInit(4, Topology = SpectralTopology.DelayLine, Measure = SpectralMeasure.Norm)] private double[,]? _line;
        }
        """);

    private static string Source(string attribute) => $$"""
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,]? _good;
            [{{attribute}}] private double[,]? _bad;
        }
        """;
}
