using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace WeightInit.GeneratorTests.Signal;

/// <summary>WI0200: the outputs of one weight are the inputs of the next.</summary>
public sealed class SignalShapeTests
{
    private const string Id = "WI0200";

    [Fact]
    public async Task OutputsThatAreNotTheNextInputs_Warns()
    {
        Diagnostic[] found = await SignalRule.Warns(
            Id,
            """
            using WeightInit;

            [SignalPath(nameof(_first), nameof(_second), nameof(_third))]
            public partial class Model
            {
                [KaimingInit(128, 64)] private float[,]? [|_first|];
                [KaimingInit(32, 100)] private float[,]? [|_second|];
                [KaimingInit(10, 32)] private float[,]? _third;
            }
            """,
            "'_first' gives 128 outputs, but '_second' after it on the path takes 100 inputs");
        Assert.All(found, static diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        Assert.All(found, static diagnostic => Assert.Single(diagnostic.AdditionalLocations));
    }

    [Fact]
    public Task RepeatedRectangle_Warns() => SignalRule.Warns(
        Id,
        """
        using WeightInit;

        [SignalPath(nameof(_layer), Repeat = 3)]
        public partial class Model
        {
            [KaimingInit(128, 64)] private float[,]? [|_layer|];
        }
        """,
        "'_layer' gives 128 outputs, but '_layer' after it on the path takes 64 inputs");

    [Fact]
    public Task ModuleThatDoesNotFit_Warns() => SignalRule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Block
        {
            [KaimingInit(64, 64)] private float[,]? _inner;
        }

        [SignalPath(nameof(_blocks), nameof(_head))]
        public partial class Model
        {
            [WeightModule] private readonly Block[] [|_blocks|] = [new()];
            [KaimingInit(10, 65)] private float[,]? [|_head|];
        }
        """,
        "'_blocks._inner' gives 64 outputs, but '_head'", "takes 65 inputs");

    /// <summary>Sizes that fit: constants, equal names, a flattened kernel, packed query, key and value, groups, other layouts.</summary>
    [Fact]
    public Task ShapesThatFit_DoesNotWarn() => SignalRule.DoesNotWarn(
        Id,
        """
        using WeightInit;

        [SignalPath(nameof(_conv), nameof(_grouped), nameof(_transposed), nameof(_dense), nameof(_named), nameof(_packed), nameof(_last))]
        [SignalPath(nameof(_kerasA), nameof(_kerasB), Layout = WeightLayout.KernelInOut, Name = "keras")]
        public partial class Model
        {
            private const int Hidden = 48;
            private readonly int _runTime = 12;

            [KaimingInit(16, 3, 5, 5)] private float[]? _conv;
            [KaimingInit(32, 4, 3, 3, Groups = 4)] private float[]? _grouped;
            [KaimingInit(32, 8, 3, 3, Transposed = true)] private float[]? _transposed;
            [KaimingInit(64, 8 * 7 * 7)] private float[,]? _dense;
            [KaimingInit(Hidden, 64)] private float[,]? _named;
            [XavierInit(3 * Hidden, Hidden, Packed = 3)] private float[,]? _packed;
            [KaimingInit(10, Hidden)] private float[,]? _last;
            [NormalInit(6, 7)] private float[,]? _kerasA;
            [NormalInit(7, 8)] private float[,]? _kerasB;

            public int RunTime => _runTime;
        }
        """);
}
