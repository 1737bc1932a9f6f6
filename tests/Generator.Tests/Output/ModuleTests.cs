using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Models made of models.</summary>
public sealed class ModuleTests
{
    private const string Block = """
        public partial class Block
        {
            [SpectralInit(4)] private $T[,]? _weight;
        }

        """;

    [Theory, Elements]
    public Task Fields(string element) => Shape.Matches(
        "using System.Collections.Generic;\nusing System.Collections.Immutable;\nusing WeightInit;\n\n" + Block +
        """
        public partial class Network
        {
            [SpectralInit(4)] private $T[,]? _own;
            [WeightModule] private readonly Block _one = new();
            [WeightModule] public Block? Maybe { get; set; }
            [WeightModule] private readonly Block?[] _array = new Block?[3];
            [WeightModule] private readonly List<Block> _list = [];
            [WeightModule] private ImmutableArray<Block> _immutable;
            [WeightModule] private IWeightInitializable? _any;

            public void Use(IWeightInitializable any, ImmutableArray<Block> blocks) => (_any, _immutable) = (any, blocks);
        }
        """,
        element);

    [Theory, Elements]
    public Task Structs(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial struct Head
        {
            [SpectralInit(2, 3)] private $T[]? _weight;
        }

        public partial struct Attention
        {
            [WeightModule] private Head _head;
            [WeightModule] private Head[]? _more;

            public void Grow(int heads) => _more = new Head[heads];
        }
        """,
        element);

    [Theory, Elements]
    public Task Hierarchy(string element) => Shape.Matches(
        "using WeightInit;\n\n" + Block +
        """
        public partial class Network
        {
            [WeightModule] private readonly Block _first = new();
        }

        public partial class Deeper : Network
        {
            [SpectralInit(3)] private $T[,]? _own;
            [WeightModule] private readonly Block _second = new();
        }

        public partial class Plain : Deeper
        {
            [SpectralInit(3)] private $T[,]? _last;
        }
        """,
        element);

    [Theory, Elements]
    public Task Generic(string element) => Shape.Matches(
        "using WeightInit;\n\n" + Block +
        """
        public partial class Stack<TLayer>
            where TLayer : class, IWeightInitializable
        {
            [WeightModule] private readonly TLayer[] _layers = [];
        }

        public partial class Pair<T>
        {
            [SpectralInit(2)] private $T[,]? _weight;
            [WeightModule] private readonly Stack<Block> _stack = new();
        }

        public partial class Outer
        {
            [WeightModule] private readonly Pair<int> _pair = new();
        }
        """,
        element);
}
