using System.Threading.Tasks;
using WeightInit.CodeFixes;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.CodeFixesTests;

/// <summary>Sizes that the storage knows better, and the measure that a rectangle has.</summary>
public sealed class CorrectShapeFixTests
{
    [Fact]
    public Task AllocatedArray_HasTheSizes() => Fix<AllocatedShapeAnalyzer, CorrectShapeFix>.Changes(
        """
        using WeightInit;

        public partial class Model
        {
            [XavierInit({|WI0041:4|}, 3, Gain = 2)] private readonly double[,] _weight = new double[3, 4];
            [SpectralInit({|WI0041:4|})] private readonly float[,] _square = new float[2, 3];

            public Model() => InitializeWeights(1);
        }
        """,
        """
        using WeightInit;

        public partial class Model
        {
            [XavierInit(3, 4, Gain = 2)] private readonly double[,] _weight = new double[3, 4];
            [SpectralInit(2, 3)] private readonly float[,] _square = new float[2, 3];

            public Model() => InitializeWeights(1);
        }
        """);

    [Fact]
    public Task FlatArrayOfAnotherLength_IsLeftToTheUser() => Fix<AllocatedShapeAnalyzer, CorrectShapeFix>.OffersNothing(
        """
        using WeightInit;

        public partial class Model
        {
            [XavierInit({|WI0041:4|}, 3)] private readonly double[] _weight = new double[13];

            public Model() => InitializeWeights(1);
        }
        """);

    [Fact]
    public Task OneSizeOfAMatrix_IsTakenTwice() => Fix<WeightAnalyzer, CorrectShapeFix>.Changes(
        """
        using WeightInit;

        public partial class Model
        {
            private const int Size = 4;
            [NormalInit({|WI0022:nameof(Size)|}, Key = "k")] private double[,]? _weight;
            [OrthogonalInit({|WI0022:8|})] private float[][]? _rows;

            public Model() => InitializeWeights(1);
        }
        """,
        """
        using WeightInit;

        public partial class Model
        {
            private const int Size = 4;
            [NormalInit(nameof(Size), nameof(Size), Key = "k")] private double[,]? _weight;
            [OrthogonalInit(8, 8)] private float[][]? _rows;

            public Model() => InitializeWeights(1);
        }
        """);

    [Fact]
    public Task RadiusOfARectangle_BecomesItsNorm() => Fix<WeightAnalyzer, SetArgumentFix>.Changes(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4, 3, {|WI0008:Measure = SpectralMeasure.Radius|}, Gain = 2)] private double[,]? _weight;

            public int Size => 4;
        }
        """,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4, 3, Measure = SpectralMeasure.Norm, Gain = 2)] private double[,]? _weight;

            public int Size => 4;
        }
        """);
}
