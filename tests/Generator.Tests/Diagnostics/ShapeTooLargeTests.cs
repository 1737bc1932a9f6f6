using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0005: rows times columns exceed what an array can hold.</summary>
public sealed class ShapeTooLargeTests
{
    private const string Id = "WI0005";

    [Theory]
    [InlineData("[|46341|]", "46341 × 46341")]
    [InlineData("[|50_000|], 60_000", "50000 × 60000")]
    [InlineData("[|nameof(Big)|]", "100000 × 100000")]
    [InlineData("[|int.MaxValue|], int.MaxValue", "2147483647 × 2147483647")]
    [InlineData("[|1|], 2147483592", "1 × 2147483592")]
    [InlineData("columns: 60_000, [|rows: 50_000|]", "50000 × 60000")]
    public Task TooLarge_Warns(string given, string expected) => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            private const int Big = 100_000;

            [SpectralInit($)] private double[,] _bad;

            public Model() => InitializeWeights(1);
        }
        """.Replace("$", given),
        "'Model._bad' would have", expected, "2147483591");

    [Fact]
    public Task LargestArrays_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(46340)] private double[,]? _square;
            [SpectralInit(1, 2147483591)] private double[,]? _row;
            [SpectralInit(nameof(Size))] private double[,]? _unknown;

            public int Size => 100_000;

            public Model() => InitializeWeights(1);
        }
        """);
}
