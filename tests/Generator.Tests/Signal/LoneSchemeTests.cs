using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace WeightInit.GeneratorTests.Signal;

/// <summary>WI0206: a square weight on no path, with a factor above 3 or below 1/3.</summary>
public sealed class LoneSchemeTests
{
    private const string Id = "WI0206";

    [Theory]
    [InlineData("NormalInit(512, 512)", "'Model._weight' multiplies what passes through it by about 22.6", "explodes", "[LeCunInit(512, 512)] keeps it")]
    [InlineData("NormalInit(512, 512, StandardDeviation = 1)", "by about 22.6", "explodes", "[LeCunInit(512, 512)] keeps it")]
    [InlineData("SparseInit(64, 64, ZerosPerColumn = 10)", "by about 0.0735", "vanishes", "[SparseInit(64, 64, StandardDeviation = 0.1361, ZerosPerColumn = 10)]")]
    [InlineData("SpectralInit(64, Gain = 4, Key = \"k\")", "by about 3.8", "explodes", "[SpectralInit(64, Key = \"k\")]")]
    public async Task Factor_Warns(string scheme, string factor, string trouble, string remedy)
    {
        Diagnostic[] found = await SignalRule.Warns(
            Id,
            $$"""
            using WeightInit;

            public partial class Model
            {
                [[|{{scheme}}|]] private float[,]? _weight;
            }
            """,
            factor, trouble, remedy);
        Assert.Equal(DiagnosticSeverity.Info, found[0].Severity);
    }

    /// <summary>Rectangles, small squares, GPT's 0.02, what a path names already, and what is no random scheme.</summary>
    [Fact]
    public Task WithinTheLimit_DoesNotWarn() => SignalRule.DoesNotWarn(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [NormalInit(512, 256)] private float[,]? _rectangle;
            [NormalInit(256, 512, StandardDeviation = 1)] private float[,]? _wide;
            [NormalInit(8, 8)] private float[,]? _small;
            [NormalInit(768, 768, StandardDeviation = 0.02)] private float[,]? _transformer;
            [IdentityInit(64, Gain = 5)] private float[,]? _identity;
            [SpectralInit(64)] private float[,]? _radius;
        }

        [SignalPath(nameof(_weight))]
        public partial class Named
        {
            [NormalInit(512, 512)] private float[,]? _weight;
        }
        """);
}
