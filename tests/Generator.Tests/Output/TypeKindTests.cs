using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Classes, structs and records, with and without primary constructors.</summary>
public sealed class TypeKindTests
{
    [Theory, Elements]
    public Task SealedClass(string element) => Shape.Matches(
        """
        using WeightInit;

        public sealed partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task InternalClass(string element) => Shape.Matches(
        """
        using WeightInit;

        partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task AbstractClass(string element) => Shape.Matches(
        """
        using WeightInit;

        public abstract partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            protected Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task Struct(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial struct Model
        {
            [SpectralInit(4)] private $T[,] _weight;
            [SpectralInit(4)] public $T[,] Property { get; set; }

            public Model(int seed) => InitializeWeights(seed);
        }
        """,
        element);

    [Theory, Elements]
    public Task ReadOnlyStruct(string element) => Shape.Matches(
        """
        using WeightInit;

        public readonly partial struct Model
        {
            [SpectralInit(4)] private readonly $T[,] _weight;

            public Model(int seed)
            {
                _weight = new $T[4, 4];
                InitializeWeights(seed);
            }
        }
        """,
        element);

    [Theory, Elements]
    public Task RefStruct(string element) => Shape.Matches(
        """
        using WeightInit;

        public ref partial struct Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model(int seed) => InitializeWeights(seed);
        }
        """,
        element);

    [Theory, Elements]
    public Task ReadOnlyRefStruct(string element) => Shape.Matches(
        """
        using WeightInit;

        public readonly ref partial struct Model
        {
            [SpectralInit(4)] private readonly $T[] _weight;

            public Model(int seed)
            {
                _weight = new $T[16];
                InitializeWeights(seed);
            }
        }
        """,
        element);

    [Theory, Elements]
    public Task RecordClass(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial record Model(int Hidden)
        {
            [SpectralInit(nameof(Hidden))] private $T[,]? _weight;
        }

        public sealed partial record class Sealed
        {
            [SpectralInit(4)] public $T[,] Weight { get; private set; }

            public Sealed() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task RecordStruct(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial record struct Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model(int seed) => InitializeWeights(seed);
        }

        public readonly partial record struct ReadOnlyModel
        {
            [SpectralInit(4)] private readonly $T[,] _weight = new $T[4, 4];

            public ReadOnlyModel(int seed) => InitializeWeights(seed);
        }
        """,
        element);

    [Theory, Elements]
    public Task PrimaryConstructor(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model(int hidden)
        {
            private readonly int _hidden = hidden;

            [SpectralInit(nameof(_hidden))] private $T[,] _weight;

            public static Model Create(int hidden, int seed)
            {
                Model model = new(hidden);
                model.InitializeWeights(seed);
                return model;
            }
        }
        """,
        element);

    [Theory, Elements]
    public Task PrimaryConstructorOfStruct(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial struct Model(int hidden)
        {
            public int Hidden { get; } = hidden;

            [SpectralInit(nameof(Hidden))] private $T[,]? _weight;
        }
        """,
        element);
}
