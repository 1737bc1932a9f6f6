using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0040: the scheme has a matrix of such a shape.</summary>
public sealed class UnsuitableShapeTests
{
    private const string Id = "WI0040";

    [Fact]
    public Task MoreInputsThanOutputs_Warns() => Rule.Warns(
        Id, Source("DeltaOrthogonalInit([|4|], 6, 3)"), "'Model._bad' is 4 × 6 × 3", "more inputs (6) than outputs (4)", "use OrthogonalInit");

    [Fact]
    public Task MoreInputsThanOutputsInKerasLayout_Warns() => Rule.Warns(
        Id, Source("DeltaOrthogonalInit([|3|], 6, 4, Layout = WeightLayout.KernelInOut)"), "more inputs (6) than outputs (4)");

    [Fact]
    public Task IdentityOfThreeDimensions_Warns() => Rule.Warns(Id, Source("IdentityInit([|3|], 3, 3)"), "'Model._bad' is 3 × 3 × 3", "use DiracInit");

    [Fact]
    public Task ShapesThatSuit_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            private readonly int _inputs = 6;

            [DeltaOrthogonalInit(6, 4, 3)] private double[]? _kernel;
            [DeltaOrthogonalInit("Outputs", "_inputs", "_inputs")] private double[]? _unknown;
            [IdentityInit(3, 4)] private double[]? _matrix;

            public int Outputs => _inputs;
        }
        """);

    private static string Source(string attribute) => $$"""
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,]? _good;
            [{{attribute}}] private double[]? _bad;
        }
        """;
}
