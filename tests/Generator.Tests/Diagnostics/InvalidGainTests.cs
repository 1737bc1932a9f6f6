using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0007: the gain is not positive and finite.</summary>
public sealed class InvalidGainTests
{
    private const string Id = "WI0007";

    [Theory]
    [InlineData("0", "is 0:")]
    [InlineData("-1", "is -1:")]
    [InlineData("-0.0", "0:")]
    [InlineData("double.NaN", "NaN")]
    [InlineData("double.PositiveInfinity", "Infinity")]
    [InlineData("double.NegativeInfinity", "-Infinity")]
    [InlineData("1e308 * 10", "Infinity")]
    public Task Gains_Warns(string given, string expected) => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4, [|Gain = $|])] private double[,] _bad;

            public Model() => InitializeWeights(1);
        }
        """.Replace("$", given),
        "The gain of 'Model._bad' is", expected, "positive and finite");

    [Theory]
    [InlineData("1")]
    [InlineData("0.9")]
    [InlineData("double.Epsilon")]
    [InlineData("double.MaxValue")]
    [InlineData("1.5f")]
    [InlineData("'a'")]
    public Task PositiveGains_DoesNotWarn(string given) => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4, Gain = $)] private double[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """.Replace("$", given));
}
