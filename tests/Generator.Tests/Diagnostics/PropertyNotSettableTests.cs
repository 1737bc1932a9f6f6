using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0010: the property cannot be assigned.</summary>
public sealed class PropertyNotSettableTests
{
    private const string Id = "WI0010";

    [Theory]
    [InlineData("double[,] [|Bad|] { get; } = new double[4, 4];", "has no setter")]
    [InlineData("double[,] [|Bad|] => new double[4, 4];", "has no setter")]
    [InlineData("double[,] [|Bad|] { get; init; } = new double[4, 4];", "has an init accessor")]
    [InlineData("double[,] [|Bad|] { set => _good = value; }", "has no getter")]
    [InlineData("partial double[,] [|Bad|] { set; }", "has no getter")]
    [InlineData("ref double[,] [|Bad|] => ref _good;", "returns by reference")]
    public Task Accessors_Warns(string given, string expected) => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4)] public $

            public Model() => InitializeWeights(1);
        }
        """.Replace("$", given),
        "'Model.Bad'", expected, "give it a get and a set accessor");

    [Fact]
    public Task PartialWithOwnGetter_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4)] public partial double[,] [|Bad|] { get; }

            public partial double[,] Bad => new double[4, 4];

            public Model() => InitializeWeights(1);
        }
        """,
        "'Model.Bad' has no setter");

    [Fact]
    public Task SettableProperties_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] public double[,] A { get; set; }
            [SpectralInit(4)] public double[,] B { get; private set; }
            [SpectralInit(4)] public partial double[,] C { get; }
            [SpectralInit(4)] public partial double[,] D { get; init; }

            public Model() => InitializeWeights(1);
        }
        """);
}
