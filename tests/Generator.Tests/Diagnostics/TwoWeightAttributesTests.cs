using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0011: one member, one weight attribute.</summary>
public sealed class TwoWeightAttributesTests
{
    private const string Id = "WI0011";

    [Fact]
    public Task TwoAttributes_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4)] [SpectralInit(3)] private double[,] [|_bad|];

            public Model() => InitializeWeights(1);
        }
        """,
        "'Model._bad' has more than one weight attribute");

    [Fact]
    public Task OneList_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4), SpectralInit(4)] private double[,] [|_bad|];
            [SpectralInit(4)] private double[,] _good;

            public Model() => InitializeWeights(1);
        }
        """,
        "'Model._bad'");

    [Fact]
    public Task BothPartsOfAProperty_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4)] public partial double[,] [|Bad|] { get; set; }

            [SpectralInit(4)] public partial double[,] Bad { get => new double[4, 4]; set => _ = value; }

            public Model() => InitializeWeights(1);
        }
        """,
        "'Model.Bad'");

    [Fact]
    public Task OtherAttributesBeside_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4), System.NonSerialized] [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)] private double[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """);
}
