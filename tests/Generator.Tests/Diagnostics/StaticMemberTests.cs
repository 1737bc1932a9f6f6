using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0009: weights belong to instances.</summary>
public sealed class StaticMemberTests
{
    private const string Id = "WI0009";

    [Fact]
    public Task StaticField_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4)] private static double[,]? [|s_bad|];

            public Model() => InitializeWeights(1);
        }
        """,
        "'Model.s_bad' is static", "instance member");

    [Fact]
    public Task StaticProperty_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4)] public static double[,]? [|Bad|] { get; set; }

            public Model() => InitializeWeights(1);
        }
        """,
        "'Model.Bad' is static");

    [Fact]
    public Task Constant_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4)] private const double[,]? [|Bad|] = null;

            public Model() => InitializeWeights(1);
        }
        """,
        "'Model.Bad' is const");

    [Fact]
    public Task StaticClass_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public static partial class Model
        {
            [SpectralInit(4)] private static double[,]? [|s_bad|];
        }
        """,
        "'Model.s_bad' is static");

    [Fact]
    public Task InstanceMembers_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _weight;

            public static double[,]? Shared { get; set; }

            public Model() => InitializeWeights(1);
        }
        """);
}
