using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0028: Bias where the storage has none.</summary>
public sealed class NoBiasTests
{
    private const string Id = "WI0028";

    [Theory]
    [InlineData("Zeros")]
    [InlineData("FanInUniform")]
    [InlineData("Keep")]
    public Task BiasOnAnArray_Warns(string bias) => Rule.Warns(
        Id,
        $$"""
        using WeightInit;

        public partial class Model
        {
            [KaimingInit(4, 4)] private double[,]? _good;
            [KaimingInit(4, 4, [|Bias = WeightBias.{{bias}}|])] private double[,]? _bad;
        }
        """,
        "'Model._bad' has Bias");

    [Theory]
    [InlineData("Zeros")]
    [InlineData("FanInUniform")]
    [InlineData("Keep")]
    public Task BiasOnALayer_DoesNotWarn(string bias) => Rule.DoesNotWarn(new Project(
        Layers.Library,
        Layers.Adapter,
        $$"""
        using WeightInit;

        public partial class Model
        {
            [KaimingInit(Bias = WeightBias.{{bias}})] private readonly Lib.Linear _good = new Lib.Linear();

            public Model() => InitializeWeights(1);
        }
        """));
}
