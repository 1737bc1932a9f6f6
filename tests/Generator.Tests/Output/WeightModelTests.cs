using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Seed, method name and accessibility by [WeightModel].</summary>
public sealed class WeightModelTests
{
    [Theory, Elements]
    public Task Empty(string element) => Shape.Matches(
        """
        using WeightInit;

        [WeightModel]
        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task Seed(string element) => Shape.Matches(
        """
        using WeightInit;

        [WeightModel(Seed = 42)]
        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task NegativeSeed(string element) => Shape.Matches(
        """
        using WeightInit;

        [WeightModel(Seed = -1)]
        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task SmallestSeed(string element) => Shape.Matches(
        """
        using WeightInit;

        [WeightModel(Seed = long.MinValue)]
        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task Method(string element) => Shape.Matches(
        """
        using WeightInit;

        [WeightModel(Method = "ResetWeights")]
        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => ResetWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task KeywordMethod(string element) => Shape.Matches(
        """
        using WeightInit;

        [WeightModel(Method = "default")]
        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => @default(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task Public(string element) => Shape.Matches(
        """
        using WeightInit;

        [WeightModel(Access = WeightAccess.Public)]
        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task Internal(string element) => Shape.Matches(
        """
        using WeightInit;

        [WeightModel(Access = WeightAccess.Internal)]
        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task Protected(string element) => Shape.Matches(
        """
        using WeightInit;

        [WeightModel(Access = WeightAccess.Protected)]
        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task Private(string element) => Shape.Matches(
        """
        using WeightInit;

        [WeightModel(Access = WeightAccess.Private)]
        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task Everything(string element) => Shape.Matches(
        """
        using WeightInit;

        [WeightModel(Seed = 42, Method = "ResetWeights", Access = WeightAccess.Private)]
        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => ResetWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task OnStruct(string element) => Shape.Matches(
        """
        using WeightInit;

        [WeightModel(Seed = 3, Method = "Reset", Access = WeightAccess.Private)]
        public partial struct Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model(int seed) => Reset(seed);
        }
        """,
        element);

    [Theory, Elements]
    public Task OverloadsOfTheUsersOwn(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public void InitializeWeights(string name) => _ = name;

            public int VerifyWeights(int tolerance) => tolerance;

            public Model() => InitializeWeights(1);
        }
        """,
        element);
}
