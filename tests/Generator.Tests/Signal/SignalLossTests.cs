using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace WeightInit.GeneratorTests.Signal;

/// <summary>WI0203: signal and gradient survive the path.</summary>
public sealed class SignalLossTests
{
    private const string Id = "WI0203";

    /// <summary>The article's network: N(0, 1) and tanh. √q settles near 22, the gradient grows 3.4-fold a layer.</summary>
    [Fact]
    public async Task StandardNormalTanh_Warns()
    {
        Diagnostic[] found = await SignalRule.Warns(
            Id,
            Path("NormalInit(512, 512)", "Activation = Activation.Tanh, Repeat = 50"),
            "'Model', 50 layers deep: the gradient explodes",
            "the gradient by 3.",
            "trainable to about 2 layers",
            "[KaimingInit(…, Activation = Activation.Tanh, Convention = GainConvention.Critical)] on '_weight' puts it on the edge of chaos (χ = 1 at σ_w = 1).");
        Assert.Equal(DiagnosticSeverity.Warning, found[0].Severity);
    }

    /// <summary>Xavier before ReLU loses half of the variance a layer, forward and backward: 2^-25 in all.</summary>
    [Fact]
    public Task XavierReLU_Warns() => SignalRule.Warns(
        Id,
        Path("XavierInit(512, 512)", "Repeat = 50"),
        "signal and gradient vanish",
        "by a factor of 0.712 a layer and 4.21e-8 in all, the gradient by 0.707 and 2.98e-8",
        "χ runs to 0.5, ξ = 1.44, trainable to about 8 layers",
        "[KaimingInit(…)] on '_weight' puts it on the edge of chaos (χ = 1 at σ_w = 1.41)");

    /// <summary>Twenty layers lose a factor of a thousand only in square, but they are deeper than 6ξ.</summary>
    [Fact]
    public Task DeeperThanSixScales_Warns() => SignalRule.Warns(
        Id,
        Path("LeCunInit(256, 256)", "Repeat = 12"),
        "12 layers deep: the gradient loses what it knew of the output",
        "trainable to about 8 layers");

    /// <summary>Without sizes, where the factor does not depend on them.</summary>
    [Fact]
    public Task RunTimeSizes_Warns() => SignalRule.Warns(
        Id,
        Path("XavierInit(nameof(Hidden), nameof(Hidden))", "Repeat = 50"),
        "4.21e-8 in all");

    [Theory]
    [InlineData("GELU", "GELU has no edge of chaos without bias, as its variance fixed point is unstable")]
    [InlineData("SiLU", "SiLU has no edge of chaos without bias")]
    [InlineData("Mish", "Mish has no edge of chaos without bias")]
    [InlineData("Softplus", "Softplus has no edge of chaos without bias, as its variance has no fixed point where χ would be 1")]
    public async Task NoEdgeOfChaos_Warns(string activation, string message)
    {
        Diagnostic[] found = await SignalRule.Warns(Id, Path("LeCunInit(256, 256, Gain = 0.7)", $"Activation = Activation.{activation}, Repeat = 60"), message);
        Assert.Empty(found[0].Properties);
    }

    [Theory]
    [InlineData("OrthogonalInit(64, 64, Gain = 2)", "Activation = Activation.Tanh, Repeat = 60", "[OrthogonalInit(…)] on '_weight'")]
    [InlineData("SpectralInit(64, 64, Gain = 3)", "Activation = Activation.Tanh, Repeat = 60", "[SpectralInit(…, Gain = 1.053)] on '_weight'")]
    [InlineData("SparseInit(64, 64, ZerosPerColumn = 32)", "Repeat = 20", "[SparseInit(…, StandardDeviation = 0.25)] on '_weight'")]
    [InlineData("UniformInit(64, 64, Low = -1, High = 1)", "Activation = Activation.SELU, Repeat = 60", "[KaimingInit(…, Activation = Activation.SELU, Convention = GainConvention.Critical, Distribution = WeightDistribution.Uniform)]")]
    [InlineData("TruncatedNormalInit(64, 64)", "Activation = Activation.Tanh, BiasVariance = 0.05, Repeat = 60", "[LeCunInit(…, Gain = 1.32")]
    [InlineData("NormalInit(64, 64)", "Activation = Activation.Tanh, BiasVariance = 0.05, Repeat = 10000", "[LeCunInit(…, Gain = 1.32")]
    [InlineData("XavierInit(64, 64)", "Activation = Activation.LeakyReLU, NegativeSlope = 0.3, Repeat = 60", "[KaimingInit(…, Activation = Activation.LeakyReLU, NegativeSlope = 0.3)]")]
    public Task Scheme_Warns(string scheme, string path, string remedy) => SignalRule.Warns(Id, Path(scheme, path), remedy);

    /// <summary>An array of blocks stands for Repeat of them; what is before and behind them is passed once.</summary>
    [Fact]
    public Task ArrayOfModules_Warns() => SignalRule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Block
        {
            [XavierInit(64, 64)] private float[,]? _up;
            [XavierInit(64, 64)] private float[,]? _down;
        }

        [[|SignalPath(nameof(_input), nameof(_blocks), nameof(_head), Repeat = 24, LinearOutput = true)|]]
        public partial class Model
        {
            [KaimingInit(64, 16)] private float[,]? _input;
            [WeightModule] private readonly Block[] _blocks = [];
            [LeCunInit(10, 64)] private float[,]? _head;
        }
        """,
        "50 layers deep", "on '_up', '_down'");

    /// <summary>A model that holds itself has no end: the path is not followed, and nothing hangs.</summary>
    [Fact]
    public Task EndlessModules_DoesNotWarn() => SignalRule.DoesNotWarn(
        Id,
        """
        using WeightInit;

        [SignalPath(nameof(_weight), nameof(_next), Repeat = 100)]
        public partial class Node
        {
            [XavierInit(64, 64)] private float[,]? _weight;
            [WeightModule] private readonly Node? _next = null;

            public Node() => InitializeWeights(1);
        }
        """);

    /// <summary>The layout of the path is how the weights are used, whatever a scheme's default makes of it.</summary>
    [Fact]
    public Task WrongLayout_Warns() => SignalRule.Warns(
        Id,
        """
        using WeightInit;

        [[|SignalPath(nameof(_wide), nameof(_narrow), Layout = WeightLayout.KernelInOut, Repeat = 9)|]]
        public partial class Model
        {
            [KaimingInit(64, 4096)] private float[,]? _wide;
            [KaimingInit(4096, 64, Layout = WeightLayout.KernelInOut)] private float[,]? _narrow;
        }
        """,
        "[KaimingInit(…, Layout = WeightLayout.KernelInOut)] on '_wide'");

    [Theory]
    [InlineData("10")]
    [InlineData("1e12")]
    public async Task Limit_IsTakenFromTheEditorConfig(string limit)
    {
        Project project = new(Path("LeCunInit(64, 64)", "Activation = Activation.ReLU, Repeat = 8").Replace("[|", "").Replace("|]", ""))
        {
            EditorConfig = $"root = true\n[*.cs]\nweightinit_signal_limit = {limit}\n",
        };

        if (limit == "10")
        {
            Project marked = project with { Sources = [Path("LeCunInit(64, 64)", "Activation = Activation.ReLU, Repeat = 8")] };
            await SignalRule.Warns(Id, marked, "signal and gradient vanish");
        }
        else
        {
            await SignalRule.DoesNotWarn(Id, project);
        }
    }

    /// <summary>On the edge of chaos any depth will do; elsewhere a shallow one; and a broken or unknown weight is no path.</summary>
    [Theory]
    [InlineData("KaimingInit(512, 512)", "Repeat = 1000")]
    [InlineData("XavierInit(512, 512)", "Repeat = 1000, Activation = Activation.Tanh")]
    [InlineData("OrthogonalInit(512, 512)", "Repeat = 1000, Activation = Activation.Tanh")]
    [InlineData("KaimingInit(512, 512, Activation = Activation.GELU)", "Repeat = 20, Activation = Activation.GELU")]
    [InlineData("XavierInit(512, 512)", "Repeat = 8")]
    [InlineData("NormalInit(nameof(Hidden), nameof(Hidden))", "Repeat = 50")]
    [InlineData("IdentityInit(512, 512, Gain = 5)", "Repeat = 50")]
    [InlineData("SpectralInit(512, Gain = 5, Topology = SpectralTopology.Ring)", "Repeat = 50")]
    public Task HealthyOrUnknown_DoesNotWarn(string scheme, string path)
        => SignalRule.DoesNotWarn(Id, Path(scheme, path).Replace("[|", "").Replace("|]", ""));

    [Theory]
    [InlineData("#pragma warning disable WI0203\n", "", "")]
    [InlineData("", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"WeightInit\", \"WI0203\")]\n", "")]
    [InlineData("", "", "dotnet_diagnostic.WI0203.severity = none")]
    public Task Suppressed_DoesNotWarn(string pragma, string attribute, string config)
        => SignalRule.DoesNotWarn(
            Id,
            new Project(pragma + Path("XavierInit(512, 512)", "Repeat = 50").Replace("[|", "").Replace("|]", "").Replace("[SignalPath", attribute + "[SignalPath"))
            {
                EditorConfig = config.Length == 0 ? "" : $"root = true\n[*.cs]\n{config}\n",
            });

    private static string Path(string scheme, string arguments) =>
        $$"""
        using WeightInit;

        [[|SignalPath(nameof(_weight), {{arguments}})|]]
        public partial class Model
        {
            [{{scheme}}] private float[,]? _weight;

            public int Hidden => 512;
        }
        """;
}
