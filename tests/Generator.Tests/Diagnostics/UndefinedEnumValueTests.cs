using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0014: the measure or the method is none that exists.</summary>
public sealed class UndefinedEnumValueTests
{
    private const string Id = "WI0014";

    [Theory]
    [InlineData("Measure = (SpectralMeasure)3", "SpectralMeasure = 3")]
    [InlineData("Measure = (SpectralMeasure)(-1)", "-1")]
    [InlineData("Measure = (SpectralMeasure)3", "Auto, Radius or Norm")]
    [InlineData("Method = (SpectralMethod)9", "SpectralMethod = 9")]
    [InlineData("Method = (SpectralMethod)9", "Auto, Dense, Krylov or PowerIteration")]
    public Task Values_Warns(string given, string expected) => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4, [|$|])] private double[,] _bad;

            public Model() => InitializeWeights(1);
        }
        """.Replace("$", given),
        "'Model._bad' has", expected);

    [Theory]
    [InlineData("Auto")]
    [InlineData("Dense")]
    [InlineData("Krylov")]
    [InlineData("PowerIteration")]
    public Task DefinedValues_DoesNotWarn(string given) => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4, Measure = (SpectralMeasure)2, Method = SpectralMethod.$)] private double[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """.Replace("$", given));
}
