using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0003: the member's type cannot be filled.</summary>
public sealed class UnsupportedTypeTests
{
    private const string Id = "WI0003";

    [Theory]
    [InlineData("string")]
    [InlineData("object")]
    [InlineData("double")]
    [InlineData("float[]?[,]")]
    [InlineData("double[,,]")]
    [InlineData("double[][,]")]
    [InlineData("double[,][]")]
    [InlineData("double[][][]")]
    [InlineData("decimal[,]")]
    [InlineData("System.Half[,]")]
    [InlineData("int[]")]
    [InlineData("double?[]")]
    [InlineData("System.Collections.Generic.List<double>")]
    [InlineData("System.Memory<float>")]
    [InlineData("T[,]")]
    [InlineData("dynamic")]
    [InlineData("nint[]")]
    public Task UnsupportedTypes_Warns(string given) => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model<T>
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4)] private $ [|_bad|];

            public Model() => InitializeWeights(1);
        }
        """.Replace("$", given),
        "Model<T>._bad' is of type", "T[,], T[] (row-major) or T[][] with T float or double");

    [Fact]
    public Task Property_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4)] public double[,,] [|Bad|] { get; set; }

            public Model() => InitializeWeights(1);
        }
        """,
        "'Model.Bad' is of type 'double[,,]'");

    [Theory]
    [InlineData("double[,]")]
    [InlineData("float[,]")]
    [InlineData("double[]")]
    [InlineData("float[]")]
    [InlineData("double[][]")]
    [InlineData("float[][]")]
    [InlineData("System.Double[,]")]
    [InlineData("double[,]?")]
    public Task SupportedTypes_DoesNotWarn(string given) => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private $ _weight;

            public Model() => InitializeWeights(1);
        }
        """.Replace("$", given));
}
