using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0027: a flat array knows its length, not its rows and columns.</summary>
public sealed class ShapeNeededTests
{
    private const string Id = "WI0027";

    [Theory]
    [InlineData("[[|SpectralInit|]] private readonly float[] _bad = new float[9];", "SpectralInit")]
    [InlineData("[[|KaimingInit()|]] private readonly double[] _bad = new double[9];", "KaimingInit")]
    [InlineData("[[|OrthogonalInit(Gain = 2)|]] private System.Memory<float> _bad;", "OrthogonalInit")]
    public Task MatrixSchemeOnFlatStorage_Warns(string member, string attribute) => Rule.Warns(Id, Source(member), "'Model._bad'", attribute);

    [Theory]
    [InlineData("[NormalInit] private readonly float[] _good = new float[9];")]
    [InlineData("[ZerosInit] private readonly System.Memory<float> _good = new float[9];")]
    [InlineData("[SpectralInit] private readonly float[,] _good = new float[3, 3];")]
    [InlineData("[KaimingInit] private readonly float[][] _good = new[] { new float[3] };")]
    [InlineData("[DiracInit] private readonly float[,,] _good = new float[3, 3, 3];")]
    [InlineData("[SpectralInit(Measure = SpectralMeasure.Radius)] private readonly float[,] _good = new float[3, 3];")]
    [InlineData("[SparseInit(ZerosPerColumn = 2)] private readonly float[,] _good = new float[3, 3];")]
    [InlineData("[SpectralInit(Connections = 2)] private readonly float[,] _good = new float[3, 3];")]
    [InlineData("[SpectralInit(Topology = SpectralTopology.Ring)] private readonly float[,] _good = new float[3, 3];")]
    public Task ShapeThatStorageKnows_DoesNotWarn(string member) => Rule.DoesNotWarn(Source(member));

    private static string Source(string member) => $$"""
        using WeightInit;

        public partial class Model
        {
            {{member}}

            public Model() => InitializeWeights(1);
        }
        """;
}
