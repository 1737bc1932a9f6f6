using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests.Signal;

/// <summary>WI0202: the arguments of a path are in range.</summary>
public sealed class SignalArgumentTests
{
    private const string Id = "WI0202";

    [Theory]
    [InlineData("Repeat = 0", "Repeat = 0: give 1 to 10,000")]
    [InlineData("Repeat = 10001", "Repeat = 10001: give 1 to 10,000")]
    [InlineData("BiasVariance = -0.5", "BiasVariance = -0.5: give a finite number that is not negative")]
    [InlineData("BiasVariance = double.NaN", "BiasVariance = NaN")]
    [InlineData("InputVariance = 0", "InputVariance = 0: give a positive, finite number")]
    [InlineData("NegativeSlope = double.PositiveInfinity", "NegativeSlope = ")]
    [InlineData("Activation = (Activation)12", "Activation = 12: give a member of Activation")]
    [InlineData("Layout = (WeightLayout)3", "Layout = 3: give a member of WeightLayout")]
    public Task ArgumentOutOfRange_Warns(string argument, string message) => SignalRule.Warns(
        Id,
        $$"""
        using WeightInit;

        [SignalPath(nameof(_weight), [|{{argument}}|])]
        public partial class Model
        {
            [KaimingInit(8, 8)] private float[,]? _weight;
        }
        """,
        "[SignalPath] of 'Model' has " + message);

    [Fact]
    public Task ArgumentsInRange_DoesNotWarn() => SignalRule.DoesNotWarn(
        Id,
        """
        using WeightInit;

        [SignalPath(nameof(_weight), Repeat = 1, BiasVariance = 0, InputVariance = 0.1, NegativeSlope = 0.2, Activation = Activation.PReLU, LinearOutput = true)]
        public partial class Model
        {
            [KaimingInit(8, 8)] private float[,]? _weight;
        }
        """);
}
