using System.Threading.Tasks;
using WeightInit.CodeFixes;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.CodeFixesTests;

using Fix = Fix<NeverInitializedAnalyzer, AddConstructorCallFix>;

/// <summary>WI0100 is repaired by a call in every constructor that is run first.</summary>
public sealed class AddConstructorCallFixTests
{
    [Fact]
    public Task WithoutConstructor_GetsOneAfterItsFields() => Fix.Changes(
        """
        using WeightInit;

        public partial class {|WI0100:Model|}
        {
            [SpectralInit(4)] private double[,]? _weight;

            public int Size => 4;

            public double Read() => _weight![0, 0];
        }
        """,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,]? _weight;

            public int Size => 4;

            public Model() => InitializeWeights();

            public double Read() => _weight![0, 0];
        }
        """);

    [Fact]
    public Task AbstractClassWithoutMethods_GetsAProtectedOne() => Fix.Changes(
        """
        using WeightInit;

        [WeightModel(Method = "Reset", Seed = 3)]
        public abstract partial class {|WI0100:Model|}
        {
            [SpectralInit(4)] private double[,]? _weight;
        }
        """,
        """
        using WeightInit;

        [WeightModel(Method = "Reset", Seed = 3)]
        public abstract partial class Model
        {
            [SpectralInit(4)] private double[,]? _weight;

            protected Model() => Reset();
        }
        """);

    [Fact]
    public Task Constructors_CallAtTheirEnd() => Fix.Changes(
        """
        using WeightInit;

        public partial class {|WI0100:Model|}
        {
            private readonly int _size;
            [SpectralInit(nameof(_size))] private double[,]? _weight;

            public Model(int size)
            {
                _size = size;
            }

            public Model(long size) => _size = (int)size;

            public Model()
                : this(4)
            {
            }

            static Model()
            {
            }
        }
        """,
        """
        using WeightInit;

        public partial class Model
        {
            private readonly int _size;
            [SpectralInit(nameof(_size))] private double[,]? _weight;

            public Model(int size)
            {
                _size = size;
                InitializeWeights();
            }

            public Model(long size)
            {
                _size = (int)size;
                InitializeWeights();
            }

            public Model()
                : this(4)
            {
            }

            static Model()
            {
            }
        }
        """);

    [Fact]
    public Task TwoModels_AreBothRepaired() => Fix.Changes(
        """
        using WeightInit;

        public partial class {|WI0100:First|}
        {
            [SpectralInit(4)] private double[,]? _weight;
        }

        public partial struct {|WI0100:Second|}
        {
            [SpectralInit(4)] private double[,]? _weight;
        }
        """,
        """
        using WeightInit;

        public partial class First
        {
            [SpectralInit(4)] private double[,]? _weight;

            public First() => InitializeWeights();
        }

        public partial struct Second
        {
            [SpectralInit(4)] private double[,]? _weight;

            public Second() => InitializeWeights();
        }
        """);

    [Fact]
    public Task PrimaryConstructor_HasNoPlaceForACall() => Fix.OffersNothing(
        """
        using WeightInit;

        public partial class {|WI0100:Model|}(int size)
        {
            public int Size => size;

            [SpectralInit(4)] private double[,]? _weight;
        }
        """);
}
