using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0101: a key of its own for each weight.</summary>
public sealed class SharedKeyTests
{
    private const string Id = "WI0101";

    [Fact]
    public Task OneKeyTwice_Warns() => Rule.Advises(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            private const string Name = "k";

            [SpectralInit(4, Key = "k")] private double[,]? _first;
            [SpectralInit(4, [|Key = Name|])] private double[,]? _second;
            [NormalInit(4, [|Key = "k"|])] private float[]? _third;

            public Model() => InitializeWeights(1);
        }
        """,
        "has the key \"k\" of 'Model._first'", "equal");

    [Fact]
    public Task KeysOfTheirOwn_DoesNotWarn() => Rule.DoesNotAdvise(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4, Key = "a")] private double[,]? _first;
            [SpectralInit(4, Key = "A")] private double[,]? _second;
            [SpectralInit(4)] private double[,]? _third;
            [SpectralInit(4)] private double[,]? _fourth;

            public Model() => InitializeWeights(1);
        }
        """);
}
