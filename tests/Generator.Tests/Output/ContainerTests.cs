using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Containers, shapes, arguments and keys.</summary>
public sealed class ContainerTests
{
    [Theory, Elements]
    public Task Issue_Reservoir(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Reservoir
        {
            [SpectralInit(512, Gain = 0.9)] private $T[,] _recurrent;
            [SpectralInit(512, 3)]          private $T[,]  _input;

            public Reservoir(int seed) => InitializeWeights(seed);
        }
        """,
        element);

    [Theory, Elements]
    public Task Rectangular_Square(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task Rectangular_Rectangle(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4, 3)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task Flat_Square(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private $T[] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task Flat_Rectangle(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4, 3)] private $T[] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task Jagged_Square(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private $T[][] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task Jagged_Rectangle(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4, 3)] private $T[][] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task NullableContainers(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private $T[,]? _rectangular;
            [SpectralInit(4)] private $T[]? _flat;
            [SpectralInit(4)] private $T[][]? _jagged;
            [SpectralInit(4)] private $T[]?[] _jaggedOfNullable;
            [SpectralInit(4)] private $T[]?[]? _nullableOfNullable;
            [SpectralInit(4)] private readonly $T[]?[] _readonlyOfNullable = new $T[]?[4];

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task GainAndMeasure(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4, Gain = 1)] private $T[,] _one;
            [SpectralInit(4, Gain = 0.1)] private $T[,] _tenth;
            [SpectralInit(4, Gain = 1e-300)] private $T[,] _tiny;
            [SpectralInit(4, Gain = 1.7976931348623157E+308)] private $T[,] _huge;
            [SpectralInit(4, Gain = 5)] private $T[,] _whole;
            [SpectralInit(4, Gain = 1.0f / 3)] private $T[,] _single;
            [SpectralInit(4, Measure = SpectralMeasure.Auto)] private $T[,] _auto;
            [SpectralInit(4, Measure = SpectralMeasure.Radius)] private $T[,] _radius;
            [SpectralInit(4, Measure = SpectralMeasure.Norm)] private $T[,] _norm;
            [SpectralInit(4, 3, Measure = SpectralMeasure.Norm, Gain = 0.5)] private $T[,] _rectangle;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task Key(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4, Key = "shared")] private $T[,] _first;
            [SpectralInit(4, Key = "shared")] private $T[] _second;
            [SpectralInit(4, Key = "quote \" backslash \\ newline \n <tag> & {brace} \u2028 \U0001F600 ü")] private $T[,] _odd;
            [SpectralInit(4, Key = null)] private $T[,] _none;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task SeveralVariables(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _a, _b, _c;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task NamedArguments(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(columns: 3, rows: 4)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task ConstantExpressions(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            private const int Hidden = 2;
            [SpectralInit(Hidden * 4, 1 << 3, Gain = 1 / 2.0)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);
}
