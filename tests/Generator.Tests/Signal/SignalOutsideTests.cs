using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace WeightInit.GeneratorTests.Signal;

/// <summary>WI0204: why nothing is said about a path.</summary>
public sealed class SignalOutsideTests
{
    private const string Id = "WI0204";

    [Theory]
    [InlineData("IdentityInit(8)", "it copies its input")]
    [InlineData("ConstantInit(8, 8, Value = 0.1)", "its entries are all one value")]
    [InlineData("ZerosInit(8, 8)", "its entries are all one value")]
    [InlineData("UniformInit(8, 8)", "the mean of its entries is 0.5")]
    [InlineData("NormalInit(8, 8, Mean = -1)", "the mean of its entries is -1")]
    [InlineData("TruncatedNormalInit(8, 8, Lower = 0)", "the mean of its entries is")]
    [InlineData("SpectralInit(8, Topology = SpectralTopology.CycleJumps)", "the connections of its topology CycleJumps are not random")]
    [InlineData("SpectralInit(8, LeakRate = 0.5)", "its gain is that of a leaky unit")]
    [InlineData("SpectralInit(100, Connections = 3)", "so few connections")]
    [InlineData("NormalInit(nameof(Size), nameof(Size))", "its size Size is known only at run time")]
    [InlineData("SpectralInit(nameof(Size), 8)", "its size Size is known only at run time")]
    public async Task NotRandomOrNotKnown_Warns(string scheme, string reason)
    {
        Diagnostic[] found = await SignalRule.Warns(
            Id,
            $$"""
            using WeightInit;

            [[|SignalPath(nameof(_weight))|]]
            public partial class Model
            {
                [{{scheme}}] private float[,]? _weight;

                public int Size => 8;
            }
            """,
            "because of '_weight': " + reason);
        Assert.Equal(DiagnosticSeverity.Info, found[0].Severity);
    }

    [Fact]
    public Task ModuleWithoutWeightsInSight_Warns() => SignalRule.Warns(
        Id,
        """
        using WeightInit;

        [[|SignalPath(nameof(_inner))|]]
        public partial class Model
        {
            [WeightModule] private readonly IWeightInitializable? _inner = null;
        }
        """,
        "because of '_inner'", "no weights of WeightInit.IWeightInitializable are in sight");

    [Theory]
    [InlineData("KaimingInit(nameof(Size), nameof(Width))")]
    [InlineData("XavierInit(nameof(Size), nameof(Size))")]
    [InlineData("OrthogonalInit(nameof(Size), nameof(Size))")]
    [InlineData("SpectralInit(nameof(Size))")]
    [InlineData("SpectralInit(300, Density = 0.1)")]
    [InlineData("UniformInit(8, 8, Low = -0.6, High = 0.6)")]
    public Task Random_DoesNotWarn(string scheme) => SignalRule.DoesNotWarn(
        Id,
        $$"""
        using WeightInit;

        [SignalPath(nameof(_weight))]
        public partial class Model
        {
            [{{scheme}}] private float[,]? _weight;

            public int Size => 8;

            public int Width => 8;
        }
        """);
}
