using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0016: the generated method cannot have that name.</summary>
public sealed class InvalidMethodNameTests
{
    private const string Id = "WI0016";

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"1st\"")]
    [InlineData("\"a b\"")]
    [InlineData("\"a.b\"")]
    [InlineData("\"@a\"")]
    [InlineData("\"Model\"")]
    [InlineData("\"VerifyWeights\"")]
    [InlineData("\"M<T>\"")]
    public Task Names_Warns(string given) => Rule.Warns(
        Id,
        """
        using WeightInit;

        [[|WeightModel(Method = $)|]]
        public partial class Model
        {
            [SpectralInit(4)] private double[,]? _bad;
        }
        """.Replace("$", given),
        "The generated method of 'Model' cannot be called", "identifier");

    [Fact]
    public Task TypeNamedInitializeWeights_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class [|InitializeWeights|]
        {
            [SpectralInit(4)] private double[,]? _bad;
        }
        """,
        "cannot be called \"InitializeWeights\"");

    [Theory]
    [InlineData("\"Reset\"")]
    [InlineData("\"_reset\"")]
    [InlineData("\"class\"")]
    [InlineData("\"Größe\"")]
    [InlineData("null")]
    [InlineData("\"ToString\"")]
    [InlineData("\"Reset\\u0041\"")]
    public Task Identifiers_DoesNotWarn(string given) => Rule.DoesNotWarn(
        """
        using WeightInit;

        [WeightModel(Method = $)]
        public partial class Model
        {
            [SpectralInit(4)] private double[,]? _weight;
        }
        """.Replace("$", given));
}
