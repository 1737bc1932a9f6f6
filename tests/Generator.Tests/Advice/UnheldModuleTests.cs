using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0103: a model inside a model is initialised with it.</summary>
public sealed class UnheldModuleTests
{
    private const string Id = "WI0103";

    [Theory]
    [InlineData("private readonly Block [|_inner|] = new();")]
    [InlineData("private Block? [|_inner|];")]
    [InlineData("private readonly Block[] [|_inner|] = [new()];")]
    [InlineData("private readonly System.Collections.Generic.List<Block> [|_inner|] = [];")]
    [InlineData("public Block [|Inner|] { get; } = new();")]
    public Task ModelInAMember_IsTold(string member) => Rule.Advises(Id, Source(member), "'InitializeWeights' of 'Model' passes by", "[WeightModule]");

    [Fact]
    public Task ModelInAField_Warns() => Rule.Advises(Id, Source("private readonly Block [|_inner|] = new();"), "'Model._inner'");

    [Theory]
    [InlineData("[WeightModule] private readonly Block _inner = new();")]
    [InlineData("private readonly Block _inner = new(); public void Fill() => _ = _inner.InitializeWeights(1);")]
    [InlineData("private readonly Block[] _inner = [new()]; public void Fill() { foreach (Block block in _inner) { block.InitializeWeights(2); } }")]
    [InlineData("private static readonly Block _shared = new();")]
    [InlineData("private Model? _next;")]
    [InlineData("public Block Fresh => new();")]
    [InlineData("private readonly string _name = \"\";")]
    public Task InitialisedOtherwise_IsNotTold(string member) => Rule.DoesNotAdvise(Id, Source(member));

    [Fact]
    public Task WeightModule_DoesNotWarn() => Rule.DoesNotAdvise(Id, Source("[WeightModule] private readonly Block _inner = new();"));

    [Fact]
    public Task HolderWithoutWeights_IsNotTold() => Rule.DoesNotAdvise(Id, Source("", "public class Service { private readonly Block _block = new(); }"));

    private static string Source(string member, string other = "") => $$"""
        using WeightInit;

        public partial class Block
        {
            [SpectralInit(4)] private double[,]? _weight;
        }

        public partial class Model
        {
            [NormalInit(4)] private double[]? _own;
            {{member}}

            public Model() => InitializeWeights(1);
        }

        {{other}}
        """;
}
