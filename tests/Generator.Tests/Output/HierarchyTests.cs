using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Annotated base classes: one call fills every level once.</summary>
public sealed class HierarchyTests
{
    [Theory, Elements]
    public Task BaseAndDerived(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Layer
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Layer() => InitializeWeights(1);
        }

        public partial class Model : Layer
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(2);
        }
        """,
        element);

    [Theory, Elements]
    public Task BaseConstructorCalls(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Layer
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Layer() => InitializeWeights(1);
        }

        public sealed partial class Model : Layer
        {
            [SpectralInit(4)] private $T[,] _weight;
        }
        """,
        element);

    [Theory, Elements]
    public Task MiddleWithoutWeights(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Layer
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Layer() => InitializeWeights(1);
        }

        public class Middle : Layer;

        public partial class Model : Middle
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(2);
        }
        """,
        element);

    [Theory, Elements]
    public Task GenericBase(string element) => Shape.Matches(
        """
        using WeightInit;

        public abstract partial class Layer<T>
        {
            [SpectralInit(4)] private protected $T[,] _weight;

            protected Layer() => InitializeWeights(1);
        }

        public partial class Model<T> : Layer<T?>
            where T : class
        {
            [SpectralInit(4)] private $T[,] _own;

            public Model() => InitializeWeights(2);
        }

        public partial class Closed : Layer<int>
        {
            [SpectralInit(4)] private $T[,] _own;

            public Closed() => InitializeWeights(2);
        }
        """,
        element);

    [Theory, Elements]
    public Task AbstractBase(string element) => Shape.Matches(
        """
        using WeightInit;

        public abstract partial class Layer
        {
            [SpectralInit(4)] protected $T[,] Weight;
            [SpectralInit(4)] public abstract $T[,] Abstract { get; set; }
        }

        public partial class Model : Layer
        {
            [SpectralInit(4)] private $T[,] _own;

            public override $T[,] Abstract { get; set; } = new $T[4, 4];

            public Model() => InitializeWeights(2);
        }
        """,
        element);

    [Theory, Elements]
    public Task CustomMethodAndSeed(string element) => Shape.Matches(
        """
        using WeightInit;

        [WeightModel(Method = "Reset", Seed = 7)]
        public partial class Layer
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Layer() => Reset();
        }

        [WeightModel(Seed = 8)]
        public partial class Model : Layer
        {
            [SpectralInit(4)] private $T[,] _own;

            public Model() => Reset();
        }

        public partial class Inheriting : Layer
        {
            [SpectralInit(4)] private $T[,] _own;

            public Inheriting() => Reset();
        }
        """,
        element);

    [Theory, Elements]
    public Task ProtectedAccess(string element) => Shape.Matches(
        """
        using WeightInit;

        [WeightModel(Access = WeightAccess.Protected)]
        public partial class Layer
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Layer() => InitializeWeights(1);
        }

        [WeightModel(Access = WeightAccess.Protected)]
        public sealed partial class Model : Layer
        {
            [SpectralInit(4)] private $T[,] _own;

            public Model() => InitializeWeights(2);
        }
        """,
        element);

    [Theory, Elements]
    public Task Records(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial record Layer
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Layer() => InitializeWeights(1);
        }

        public sealed partial record Model : Layer
        {
            [SpectralInit(4)] private $T[,] _own;

            public Model() => InitializeWeights(2);
        }
        """,
        element);

    [Theory, Elements]
    public Task NestedInItsBase(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Layer
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Layer() => InitializeWeights(1);

            public sealed partial class Model : Layer
            {
                [SpectralInit(4)] private $T[,] _own;

                public Model() => InitializeWeights(2);
            }
        }
        """,
        element);

    [Theory, Elements]
    public Task HiddenMembers(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Layer
        {
            [SpectralInit(4)] public $T[,] Weight;
            [SpectralInit(4)] public partial $T[,] Partial { get; }

            public Layer() => InitializeWeights(1);
        }

        public partial class Model : Layer
        {
            [SpectralInit(4)] public new $T[,] Weight;
            [SpectralInit(4)] public new partial $T[,] Partial { get; }

            public Model() => InitializeWeights(2);
        }
        """,
        element);
}
