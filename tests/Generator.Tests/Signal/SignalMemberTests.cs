using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests.Signal;

/// <summary>WI0201: a path names weights and modules.</summary>
public sealed class SignalMemberTests
{
    private const string Id = "WI0201";

    [Theory]
    [InlineData("\"_missing\"", "names _missing, but Model has no such member")]
    [InlineData("nameof(_plain)", "names _plain, but it has neither a weight attribute nor [WeightModule]")]
    [InlineData("nameof(_bias)", "names _bias, but it is a vector")]
    public Task WrongMember_Warns(string name, string message) => SignalRule.Warns(
        Id,
        $$"""
        using WeightInit;

        [SignalPath(nameof(_weight), [|{{name}}|])]
        public partial class Model
        {
            [KaimingInit(8, 8)] private float[,]? _weight;
            [ZerosInit(8)] private float[]? _bias;
            private float[,]? _plain;

            public object? Plain => _plain;
        }
        """.Replace("private float[,]? _plain;", "private float[,]? _plain = new float[1, 1];"),
        message);

    [Fact]
    public Task EmptyPath_Warns() => SignalRule.Warns(
        Id,
        """
        using WeightInit;

        [[|SignalPath|]]
        public partial class Model
        {
            [KaimingInit(8, 8)] private float[,]? _weight;
        }
        """,
        "names nothing, but a path leads through one weight at least");

    /// <summary>Members of a base class, properties, modules and lists of them.</summary>
    [Fact]
    public Task WeightsAndModules_DoesNotWarn() => SignalRule.DoesNotWarn(
        Id,
        """
        using System.Collections.Generic;
        using WeightInit;

        public partial class Block
        {
            [KaimingInit(8, 8)] private float[,]? _inner;
            [ZerosInit(8)] private float[]? _bias;
        }

        public partial class Root
        {
            [KaimingInit(8, 4)] protected float[,]? _input;
        }

        [SignalPath(nameof(_input), nameof(Middle), nameof(_block), nameof(_blocks))]
        public partial class Model : Root
        {
            [KaimingInit(8, 8)] public float[,]? Middle { get; private set; }
            [WeightModule] private readonly Block _block = new();
            [WeightModule] private readonly List<Block> _blocks = [];
        }
        """);
}
