using System.Threading.Tasks;
using WeightInit.CodeFixes;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.CodeFixesTests;

using Fix = Fix<SignalLossAnalyzer, SignalPathFix>;

/// <summary>WI0203 is repaired by the gain of the edge of chaos; what the attribute said besides stays.</summary>
public sealed class SignalPathFixTests
{
    [Fact]
    public Task StandardNormal_BecomesTheCriticalScheme() => Fix.Changes(
        """
        using WeightInit;

        [{|WI0203:SignalPath(nameof(_first), nameof(_second), Activation = Activation.Tanh, Repeat = 50)|}]
        public partial class Model
        {
            [NormalInit(128, 128, Key = "first")] private float[,]? _first; // a comment
            [KaimingInit(128, 128)] private float[,]? _second;

            public Model() => InitializeWeights(1);
        }
        """,
        """
        using WeightInit;

        [SignalPath(nameof(_first), nameof(_second), Activation = Activation.Tanh, Repeat = 50)]
        public partial class Model
        {
            [KaimingInit(128, 128, Activation = Activation.Tanh, Convention = GainConvention.Critical, Key = "first")] private float[,]? _first; // a comment
            [KaimingInit(128, 128, Activation = Activation.Tanh, Convention = GainConvention.Critical)] private float[,]? _second;

            public Model() => InitializeWeights(1);
        }
        """);

    [Fact]
    public Task Orthogonal_KeepsItsScheme() => Fix.Changes(
        """
        namespace Demo
        {
            [{|WI0203:WeightInit.SignalPath(nameof(_weight), Repeat = 60)|}]
            public partial class Model
            {
                [WeightInit.OrthogonalInit(64, 64, Gain = 1)] private float[,]? _weight;

                public Model() => InitializeWeights(1);
            }
        }
        """,
        """
        namespace Demo
        {
            [WeightInit.SignalPath(nameof(_weight), Repeat = 60)]
            public partial class Model
            {
                [WeightInit.OrthogonalInit(64, 64, Gain = 1.414)] private float[,]? _weight;

                public Model() => InitializeWeights(1);
            }
        }
        """);

    /// <summary>The weights of a module, by run-time sizes, with what belongs to the fans kept.</summary>
    [Fact]
    public Task Module_IsRepairedWhereItStands() => Fix.Changes(
        """
        using WeightInit;

        public partial class Block
        {
            [XavierInit(nameof(Size), nameof(Size), Gain = 2, Layout = WeightLayout.KernelInOut, Distribution = WeightDistribution.Uniform)]
            private float[,]? _inner;

            public int Size { get; set; } = 4;
        }

        [{|WI0203:SignalPath(nameof(_blocks), Activation = Activation.Tanh, BiasVariance = 0.05, Repeat = 40)|}]
        public partial class Model
        {
            [WeightModule] private readonly Block[] _blocks = [];
        }
        """,
        """
        using WeightInit;

        public partial class Block
        {
            [LeCunInit(nameof(Size), nameof(Size), Gain = 1.327, Layout = WeightLayout.KernelInOut, Distribution = WeightDistribution.Uniform)]
            private float[,]? _inner;

            public int Size { get; set; } = 4;
        }

        [SignalPath(nameof(_blocks), Activation = Activation.Tanh, BiasVariance = 0.05, Repeat = 40)]
        public partial class Model
        {
            [WeightModule] private readonly Block[] _blocks = [];
        }
        """);

    /// <summary>Rectangles too, each with its own fan-in, where a path says how they are used.</summary>
    [Fact]
    public Task StandardNormalRectangles_BecomeTheCriticalScheme() => Fix.Changes(
        """
        using WeightInit;

        [{|WI0203:SignalPath(nameof(_up), nameof(_down), Repeat = 20)|}]
        public partial class Model
        {
            [NormalInit(128, 32, StandardDeviation = 1)] private float[,]? _up;
            [NormalInit(32, 128)] private float[,]? _down;

            public Model() => InitializeWeights(1);
        }
        """,
        """
        using WeightInit;

        [SignalPath(nameof(_up), nameof(_down), Repeat = 20)]
        public partial class Model
        {
            [KaimingInit(128, 32)] private float[,]? _up;
            [KaimingInit(32, 128)] private float[,]? _down;

            public Model() => InitializeWeights(1);
        }
        """);

    [Theory]
    [InlineData("GELU")]
    [InlineData("SiLU")]
    [InlineData("Mish")]
    [InlineData("Softplus")]
    public Task WithoutAnEdgeOfChaos_ThereIsNoFix(string activation) => Fix.OffersNothing(
        $$"""
        using WeightInit;

        [{|WI0203:SignalPath(nameof(_weight), Activation = Activation.{{activation}}, Repeat = 60)|}]
        public partial class Model
        {
            [LeCunInit(64, 64, Gain = 0.7)] private float[,]? _weight;

            public Model() => InitializeWeights(1);
        }
        """);
}
