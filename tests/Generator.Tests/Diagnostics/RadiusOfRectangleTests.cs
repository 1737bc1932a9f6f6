using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0008: only a square matrix has a spectral radius.</summary>
public sealed class RadiusOfRectangleTests
{
    private const string Id = "WI0008";

    [Fact]
    public Task Rectangle_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4, 3, [|Measure = SpectralMeasure.Radius|])] private double[,] _bad;

            public Model() => InitializeWeights(1);
        }
        """,
        "'Model._bad' is 4 × 3", "SpectralMeasure.Norm");

    [Fact]
    public Task ConstantSizes_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            private const int Rows = 2;

            [SpectralInit(nameof(Rows), 3, [|Measure = SpectralMeasure.Radius|], Gain = 2)] private double[,] _bad;

            public Model() => InitializeWeights(1);
        }
        """,
        "'Model._bad' is 2 × 3");

    [Fact]
    public Task SquareOrNorm_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4, Measure = SpectralMeasure.Radius)] private double[,] _square;
            [SpectralInit(4, 4, Measure = SpectralMeasure.Radius)] private double[,] _both;
            [SpectralInit(4, 3, Measure = SpectralMeasure.Norm)] private double[,] _norm;
            [SpectralInit(4, 3)] private double[,] _auto;

            public Model() => InitializeWeights(1);
        }
        """);

    [Fact]
    public Task SizeKnownAtRunTimeOnly_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(nameof(Size), 3, Measure = SpectralMeasure.Radius)] private double[,] _weight;

            public int Size => 3;

            public Model() => InitializeWeights(1);
        }
        """);
}
