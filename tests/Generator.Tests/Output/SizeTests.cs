using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Sizes given by the names of int members.</summary>
public sealed class SizeTests
{
    [Theory, Elements]
    public Task FieldsAndProperties(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            private readonly int _hidden;

            [SpectralInit(nameof(_hidden))] private $T[,] _square;
            [SpectralInit(nameof(_hidden), nameof(Inputs))] private $T[,] _rectangle;

            public int Inputs { get; }

            public Model(int hidden, int inputs)
            {
                _hidden = hidden;
                Inputs = inputs;
                InitializeWeights(1);
            }
        }
        """,
        element);

    [Theory, Elements]
    public Task ConstantAndStatic(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            private const int Hidden = 8;
            private static readonly int s_inputs = 3;

            [SpectralInit(nameof(Hidden), nameof(s_inputs))] private $T[,] _weight;
            [SpectralInit(nameof(Hidden))] private $T[] _flat;

            [SpectralInit(nameof(Outputs), nameof(Hidden))] private $T[][] _jagged;

            public static int Outputs => 2;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task NumberAndName(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            public int Inputs { get; } = 3;

            [SpectralInit(8, nameof(Inputs))] private $T[,] _numberFirst;
            [SpectralInit(nameof(Inputs), 8)] private $T[,] _nameFirst;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task Inherited(string element) => Shape.Matches(
        """
        using WeightInit;

        public abstract class Shape
        {
            protected const int Depth = 4;

            protected static int Width => 3;

            protected int Hidden { get; } = 5;
        }

        public partial class Model : Shape
        {
            [SpectralInit(nameof(Hidden), nameof(Width))] private $T[,] _a;
            [SpectralInit(nameof(Depth))] private $T[,] _b;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task InheritedFromGenericBase(string element) => Shape.Matches(
        """
        using WeightInit;

        public abstract class Shape<TTag>
        {
            protected static readonly int Width = 3;

            protected int Hidden = 5;
        }

        public partial class Model<T> : Shape<T?>
            where T : class
        {
            [SpectralInit(nameof(Hidden), nameof(Width))] private $T[,] _a;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task OuterClass(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Network<TTag>
        {
            private const int Hidden = 4;
            private static int s_inputs = 3;

            public static void Widen() => s_inputs++;

            public partial class Layer
            {
                [SpectralInit(nameof(Hidden), nameof(s_inputs))] private $T[,] _weight;

                public Layer() => InitializeWeights(1);
            }
        }
        """,
        element);

    [Theory, Elements]
    public Task HiddenByDerived(string element) => Shape.Matches(
        """
        using WeightInit;

        public class Shape
        {
            public int Size = 3;
        }

        public partial class Model : Shape
        {
            public new int Size { get; set; } = 4;

            [SpectralInit(nameof(Size))] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task NestedNameOf(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(nameof(Model.Hidden))] private $T[,] _weight;

            public int Hidden => 4;

            public Model() => InitializeWeights(1);
        }
        """,
        element);
}
