using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0015: the key names nothing.</summary>
public sealed class InvalidKeyTests
{
    private const string Id = "WI0015";

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"\\uD800\"")]
    [InlineData("\"a\\uDC00b\"")]
    public Task Keys_Warns(string given) => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4, [|Key = $|])] private double[,] _bad;

            public Model() => InitializeWeights(1);
        }
        """.Replace("$", given),
        "The key of 'Model._bad' is empty or no valid Unicode");

    [Theory]
    [InlineData("\"a\"")]
    [InlineData("\" \"")]
    [InlineData("null")]
    [InlineData("\"\\U0001F600\"")]
    [InlineData("\"a\\0b\"")]
    public Task Keys_DoesNotWarn(string given) => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4, Key = $)] private double[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """.Replace("$", given));
}
