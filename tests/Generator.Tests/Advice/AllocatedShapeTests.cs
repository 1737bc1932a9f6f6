using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0041: the array that is allocated has the shape that the attribute says.</summary>
public sealed class AllocatedShapeTests
{
    private const string Id = "WI0041";

    [Theory]
    [InlineData("[XavierInit([|4|], 3)] private readonly double[,] _weight = new double[3, 4];", "allocated as 3 × 4, but its attribute says 4 × 3")]
    [InlineData("[SpectralInit([|4|])] private float[] _weight = new float[12];", "allocated as 12, but its attribute says 4 × 4")]
    [InlineData("[SpectralInit([|nameof(Size)|])] public double[,] Weight { get; private set; } = new double[Size, 2 * Size];", "allocated as 4 × 8, but its attribute says 4 × 4")]
    public Task AnotherShape_IsTold(string member, string message) => Rule.Advises(Id, Source(member), message);

    [Fact]
    public Task AnotherShape_Warns() => Rule.Advises(Id, Source("[XavierInit([|4|], 3)] private readonly double[,] _weight = new double[3, 4];"), "'Model._weight'");

    [Theory]
    [InlineData("[XavierInit(3, 4)] private readonly double[,] _weight = new double[3, 4];")]
    [InlineData("[XavierInit(3, 4)] private readonly double[] _weight = new double[12];")]
    [InlineData("[SpectralInit(4)] private readonly double[][] _weight = new double[5][];")]
    [InlineData("[XavierInit(nameof(Other), nameof(Size))] private readonly double[,] _weight = new double[3, 4];")]
    [InlineData("[XavierInit(4, 3)] private readonly double[,] _weight = new double[System.Environment.ProcessorCount, 4];")]
    [InlineData("[XavierInit(4, 3)] private double[,] _weight = new double[3, 4]; public void Grow() => _weight = new double[4, 3];")]
    public Task ShapeThatFitsOrMay_IsNotTold(string member) => Rule.DoesNotAdvise(Id, Source(member));

    [Fact]
    public Task ParameterOfTheName_IsNotTheConstant() => Rule.DoesNotAdvise(
        Id, "using WeightInit;\npublic partial class Model(int Size)\n{\n    private const int Size = 4;\n    [XavierInit(3, 3)] private readonly double[,] _weight = new double[Size, 3];\n    public void Do() => InitializeWeights(1);\n}");

    [Fact]
    public Task OneShape_DoesNotWarn() => Rule.DoesNotWarn(Source("[XavierInit(3, 4)] private readonly double[,] _weight = new double[3, 4];"));

    private static string Source(string member) => $$"""
        using WeightInit;

        public partial class Model
        {
            private const int Size = 4;
            {{member}}

            public int Other => Size;

            public Model() => InitializeWeights(1);
        }
        """;
}
