using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0017: the accessibility cannot be used there.</summary>
public sealed class InvalidAccessTests
{
    private const string Id = "WI0017";

    [Fact]
    public Task Undefined_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        [[|WeightModel(Access = (WeightAccess)9)|]]
        public partial class Model
        {
            [SpectralInit(4)] private double[,]? _bad;
        }
        """,
        "Access = 9 on 'Model' is no WeightAccess");

    [Theory]
    [InlineData("partial struct")]
    [InlineData("sealed partial class")]
    [InlineData("partial record struct")]
    [InlineData("sealed partial record")]
    public Task ProtectedInClosedType_Warns(string given) => Rule.Warns(
        Id,
        """
        using WeightInit;

        [[|WeightModel(Access = WeightAccess.Protected)|]]
        public $ Model
        {
            [SpectralInit(4)] public double[,]? Bad { get; set; }
        }
        """.Replace("$", given),
        "Access = Protected on 'Model' has no meaning");

    [Theory]
    [InlineData("Public")]
    [InlineData("Internal")]
    [InlineData("Protected")]
    [InlineData("Private")]
    public Task Access_DoesNotWarn(string given) => Rule.DoesNotWarn(
        """
        using WeightInit;

        [WeightModel(Access = WeightAccess.$)]
        public partial class Model
        {
            [SpectralInit(4)] private double[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """.Replace("$", given));

    [Fact]
    public Task SealedOverrideOfProtected_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        [WeightModel(Access = WeightAccess.Protected)]
        public partial class Base
        {
            [SpectralInit(4)] private double[,]? _weight;
        }

        public sealed partial class Model : Base
        {
            [SpectralInit(4)] private double[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """);
}
