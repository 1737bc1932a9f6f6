using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0004: a size is not positive.</summary>
public sealed class SizeNotPositiveTests
{
    private const string Id = "WI0004";

    [Theory]
    [InlineData("[|0|]", "0: sizes must be positive")]
    [InlineData("[|-3|]", "-3")]
    [InlineData("[|int.MinValue|]", "-2147483648")]
    [InlineData("4, [|0|]", "0")]
    [InlineData("[|0|], 4", "0")]
    [InlineData("[|rows: -1|], columns: 4", "-1")]
    [InlineData("[|columns: 1 - 1|], rows: 4", "0")]
    [InlineData("[|Zero|]", "0")]
    [InlineData("[|nameof(Zero)|], 4", "Zero = 0")]
    [InlineData("[|0|], [|-1|]", "sizes must be positive")]
    [InlineData("[|0|], Gain = 2", "0")]
    public Task Numbers_Warns(string given, string expected) => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit($)] private double[,] _bad;

            private const int Zero = 0;

            public Model() => InitializeWeights(1);
        }
        """.Replace("$", given),
        "A size of 'Model._bad' is", expected);

    [Fact]
    public Task PositiveNumbers_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            private const int Size = 3;

            [SpectralInit(1)] private double[,] _one;
            [SpectralInit(1, 7)] private double[,] _row;
            [SpectralInit(nameof(Size))] private double[,] _named;

            public Model() => InitializeWeights(1);
        }
        """);

    [Fact]
    public Task SizeKnownAtRunTimeOnly_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(nameof(Size))] private double[,] _weight;

            public int Size { get; } = 0;

            public Model() => InitializeWeights(1);
        }
        """);
}
