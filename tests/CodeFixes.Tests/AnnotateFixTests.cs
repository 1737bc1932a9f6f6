using System.Threading.Tasks;
using WeightInit.CodeFixes;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.CodeFixesTests;

/// <summary>WI0102 and WI0103 are repaired by the attribute that is missing.</summary>
public sealed class AnnotateFixTests
{
    [Fact]
    public Task UnannotatedWeight_GetsItsNeighboursAttributeWithoutItsKey() => Fix<UnannotatedWeightAnalyzer, AnnotateFix>.Changes(
        """
        using WeightInit;

        public partial class Model
        {
            [XavierInit(4, 3, Gain = 2, Key = "first")] private double[,]? _first;

            // The second.
            private double[,]? {|WI0102:_second|};
            private readonly double[,] {|WI0102:_third|} = new double[4, 3];

            public Model() => InitializeWeights(1);
        }
        """,
        """
        using WeightInit;

        public partial class Model
        {
            [XavierInit(4, 3, Gain = 2, Key = "first")] private double[,]? _first;

            // The second.
            [XavierInit(4, 3, Gain = 2)] private double[,]? _second;
            [XavierInit(4, 3, Gain = 2)] private readonly double[,] _third = new double[4, 3];

            public Model() => InitializeWeights(1);
        }
        """);

    [Fact]
    public Task TwoVariablesOfOneDeclaration_AreLeftToTheUser() => Fix<UnannotatedWeightAnalyzer, AnnotateFix>.OffersNothing(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,]? _first;
            private double[,]? {|WI0102:_second|}, {|WI0102:_third|};

            public Model() => InitializeWeights(1);
        }
        """);

    [Fact]
    public Task ModelPassedBy_GetsWeightModule() => Fix<UnheldModuleAnalyzer, AnnotateFix>.Changes(
        """
        public partial class Block
        {
            [WeightInit.SpectralInit(4)] private double[,]? _weight;
        }

        public partial class Model
        {
            [WeightInit.NormalInit(4)] private double[]? _own;
            private readonly Block {|WI0103:_inner|} = new();

            [System.Obsolete]
            public Block {|WI0103:Inner|} { get; } = new();

            public Model() => InitializeWeights(1);
        }
        """,
        """
        public partial class Block
        {
            [WeightInit.SpectralInit(4)] private double[,]? _weight;
        }

        public partial class Model
        {
            [WeightInit.NormalInit(4)] private double[]? _own;
            [WeightInit.WeightModule] private readonly Block _inner = new();

            [WeightInit.WeightModule]
            [System.Obsolete]
            public Block Inner { get; } = new();

            public Model() => InitializeWeights(1);
        }
        """);
}
