using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Fields and properties of every kind.</summary>
public sealed class MemberTests
{
    [Theory, Elements]
    public Task FieldAccessibility(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _private;
            [SpectralInit(4)] internal $T[,] Internal;
            [SpectralInit(4)] protected $T[,] Protected;
            [SpectralInit(4)] protected internal $T[,] ProtectedInternal;
            [SpectralInit(4)] private protected $T[,] PrivateProtected;
            [SpectralInit(4)] public $T[,] Public;
            [SpectralInit(4)] public volatile $T[,] Volatile;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task ReadOnlyFields(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private readonly $T[,] _rectangular = new $T[4, 4];
            [SpectralInit(4)] private readonly $T[] _flat = new $T[16];
            [SpectralInit(2, 3)] private readonly $T[][] _jagged = [new $T[3], new $T[3]];
            [SpectralInit(4)] private readonly $T[,]? _nullable = new $T[4, 4];
            [SpectralInit(4)] private $T[,] _assigned;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task SettableProperties(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] public $T[,] Automatic { get; set; }
            [SpectralInit(4)] public $T[,] PrivateSet { get; private set; }
            [SpectralInit(4)] public $T[,]? Nullable { get; set; }
            [SpectralInit(4)] internal $T[] Flat { get; private protected set; }
            [SpectralInit(4)] protected virtual $T[][] Virtual { get; set; }

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task ManualProperties(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            private $T[,]? _stored;

            [SpectralInit(4)]
            public $T[,]? Manual
            {
                get => _stored;
                set => _stored = value;
            }

            [SpectralInit(4)]
            public $T[,] FieldBacked
            {
                get => field;
                set => field = value;
            }

            public Model() => InitializeWeights(1);
        }
        """,
        element, LanguageVersion.CSharp14);

    [Theory, Elements]
    public Task RequiredMembers(string element) => Shape.Matches(
        """
        using WeightInit;

        using System.Diagnostics.CodeAnalysis;

        public partial class Model
        {
            [SpectralInit(4)] public required $T[,] Field;
            [SpectralInit(4)] public required $T[,] Property { get; set; }

            public Model()
            {
            }

            [SetsRequiredMembers]
            public Model(int seed) => InitializeWeights(seed);
        }
        """,
        element);

    [Theory, Elements]
    public Task PartialProperties(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] public partial $T[,] GetOnly { get; }
            [SpectralInit(4)] public partial $T[,] Settable { get; set; }
            [SpectralInit(4)] public partial $T[,] PrivateSet { get; private set; }
            [SpectralInit(4)] public partial $T[,] Init { get; init; }
            [SpectralInit(4)] internal partial $T[]? Nullable { get; set; }
            [SpectralInit(4)] private partial $T[][] Jagged { get; }
            [SpectralInit(4)] public virtual partial $T[,] Virtual { get; protected set; }
            private readonly int _storageOfGetOnly = 3;

            public int Sum => _storageOfGetOnly;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task PartialPropertyOverrides(string element) => Shape.Matches(
        """
        using WeightInit;

        public abstract class Layer
        {
            public abstract $T[,] Weight { get; }

            public int Other { get; set; }
        }

        public sealed partial class Model : Layer
        {
            [SpectralInit(4)] public override partial $T[,] Weight { get; }
            [SpectralInit(4)] public new partial $T[,] Other { get; set; }

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task PartialPropertyOfTheUsersOwn(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            private $T[,] _weight = new $T[4, 4];

            [SpectralInit(4)] public partial $T[,] OnDefinition { get; set; }

            public partial $T[,] OnImplementation { get; set; }

            public Model() => InitializeWeights(1);
        }

        public partial class Model
        {
            public partial $T[,] OnDefinition { get => _weight; set => _weight = value; }

            [SpectralInit(4)] public partial $T[,] OnImplementation { get => _weight; set => _weight = value; }
        }
        """,
        element);

    [Theory, Elements]
    public Task ObsoleteMembers(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [System.Obsolete]
            [SpectralInit(4)]
            private $T[,] _silent;

            [System.Obsolete("Use another.")]
            [SpectralInit(4)]
            public $T[,] Property { get; set; }

            [System.Obsolete("Use another.")]
            [SpectralInit("Size")]
            public partial $T[,] Partial { get; }

            [System.Obsolete("Use another.")]
            public int Size => 4;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task ImplementedInterfaceProperties(string element) => Shape.Matches(
        """
        using WeightInit;

        public interface ILayer
        {
            $T[,] Weight { get; set; }
        }

        public partial class Model : ILayer
        {
            [SpectralInit(4)] public $T[,] Weight { get; set; }

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task SeveralFiles_OneDeclarationEach(string element) => Shape.Matches(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private $T[,] _first;

            public Model() => InitializeWeights(1);
        }

        partial class Model
        {
            [SpectralInit(4)] private $T[,] _second;
        }

        public partial class Model
        {
            [SpectralInit(4)] public partial $T[,] Third { get; }
        }
        """,
        element);
}
