using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0022: as many sizes as the storage has dimensions.</summary>
public sealed class ShapeRankTests
{
    private const string Id = "WI0022";

    [Fact]
    public Task ThreeSizesForAMatrix_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,]? _good;
            [SpectralInit([|2|], 3, 4)] private double[,]? _bad;
        }
        """,
        "'Model._bad' needs 2 sizes", "[SpectralInit] gives 3");

    [Fact]
    public Task ThreeSizesForRows_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,]? _good;
            [SpectralInit([|2|], 3, 4)] private float[][]? _bad;
        }
        """,
        "needs 2 sizes");

    [Fact]
    public Task AnyNumberOfSizesForAFlatArray_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(2, 3, 4)] private double[]? _kernel;
            [SpectralInit(2)] private double[]? _square;
        }
        """);
}
