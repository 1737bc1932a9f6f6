using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Namespaces of every style, and names that need care.</summary>
public sealed class NamespaceTests
{
    [Theory, Elements]
    public Task FileScoped(string element) => Shape.Matches(
        """
        using WeightInit;

        namespace Demo.Deep;

        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task Block(string element) => Shape.Matches(
        """
        using WeightInit;

        namespace Demo
        {
            namespace Deep.Deeper
            {
                public partial class Model
                {
                    [SpectralInit(4)] private $T[,] _weight;

                    public Model() => InitializeWeights(1);
                }
            }
        }
        """,
        element);

    [Theory, Elements]
    public Task Keywords(string element) => Shape.Matches(
        """
        using WeightInit;

        namespace @namespace.@class
        {
            public partial class @event<@int>
            {
                private const int @const = 4;

                public partial class @new
                {
                    [SpectralInit(nameof(@const), nameof(@static))] private $T[,] @this;
                    [SpectralInit(nameof(@const))] public $T[,] @base { get; set; }
                    [SpectralInit(nameof(@const))] public partial $T[,] @return { get; }

                    public int @static => 3;

                    public @new() => InitializeWeights(1);
                }
            }
        }
        """,
        element);

    [Theory, Elements]
    public Task ContextualKeywords(string element) => Shape.Matches(
        """
        using WeightInit;

        namespace @file.@record
        {
            public partial class @required<@where, @scoped>
            {
                private const int @value = 4;

                public partial class @partial
                {
                    [SpectralInit(nameof(@value), nameof(@var))] private $T[,] @field;
                    [SpectralInit(nameof(@value))] private $T[,] @await, @async, @yield;
                    [SpectralInit(nameof(@value))] public $T[,] @record { get; set; }
                    [SpectralInit(nameof(@value))] public partial $T[,] @get { get; }

                    public int @var => 3;

                    public @partial() => InitializeWeights(1);
                }

                public partial struct @file
                {
                    [SpectralInit(nameof(@value))] private $T[,] @nameof;

                    public @file(int seed) => InitializeWeights(seed);
                }

                public partial record @record
                {
                    [SpectralInit(nameof(@value))] private $T[,] @global;

                    public @record(int seed) => InitializeWeights(seed);
                }
            }
        }
        """,
        element);

    [Theory, Elements]
    public Task NamesOfGeneratedCode(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private $T[,] run, weight, target, key, options, inherited;
            [SpectralInit(nameof(@default))] private $T[,] size;

            public int @default => 3;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task NamesOfTheFramework(string element) => Shape.Matches(
        """
        namespace Demo
        {
            using global::WeightInit;

            public partial class System
            {
                [SpectralInit(4)] private $T[,] _weight;

                public System() => InitializeWeights(1);
            }

            public class WeightInit;

            public class WeightKey;

            public class ArrayStorage;

            public partial class WeightReport
            {
                public class WeightInitialization;

                [SpectralInit(4)] private $T[,] _weight;

                public WeightReport() => InitializeWeights(1);
            }
        }

        namespace Other.WeightInit.System
        {
            using global::WeightInit;

            public partial class Model
            {
                [SpectralInit(4)] private $T[,] WeightInit;
                [SpectralInit(4)] public partial $T[,] System { get; }

                public Model() => InitializeWeights(1);
            }
        }
        """,
        element);

    [Theory, Elements]
    public Task DifferOnlyInCase(string element) => Shape.Matches(
        """
        using WeightInit;

        namespace Demo
        {
            public partial class Model
            {
                [SpectralInit(4)] private $T[,] _weight;

                public Model() => InitializeWeights(1);
            }

            public partial class MODEL
            {
                [SpectralInit(4)] private $T[,] _weight;

                public MODEL() => InitializeWeights(1);
            }
        }

        namespace DEMO
        {
            public partial class Model
            {
                [SpectralInit(4)] private $T[,] _weight, _WEIGHT;

                public Model() => InitializeWeights(1);
            }
        }
        """,
        element);

    [Theory, Elements]
    public Task OtherScripts(string element) => Shape.Matches(
        """
        using WeightInit;

        namespace Größe.विधि
        {
            public partial class हिन्दी
            {
                [SpectralInit(nameof(größe))] private $T[,] वज़न;
                [SpectralInit(4)] public partial $T[,] 重み { get; }

                public int größe => 4;

                public हिन्दी() => InitializeWeights(1);
            }
        }
        """,
        element);

    [Theory, Elements]
    public Task Aliases(string element) => Shape.Matches(
        """
        using W = WeightInit.SpectralInitAttribute;
        using Spectral = WeightInit.SpectralInitAttribute;
        using Weights = WeightInit;

        public partial class Model
        {
            [W(4)] private $T[,] _alias;
            [Spectral(4, Measure = Weights.SpectralMeasure.Norm)] private $T[,] _other;
            [Weights.SpectralInit(4)] private $T[,] _namespaceAlias;
            [global::WeightInit.SpectralInitAttribute(4)] private $T[,] _qualified;
            [field: W(4)] private $T[,] _targeted;

            public Model() => InitializeWeights(1);
        }
        """,
        element);
}
