using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0019: a private generated method cannot be extended.</summary>
public sealed class PrivateBaseTests
{
    private const string Id = "WI0019";

    [Fact]
    public Task PrivateBase_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        [WeightModel(Access = WeightAccess.Private)]
        public partial class Base
        {
            [SpectralInit(4)] private double[,]? _good;
        }

        public partial class [|Model|] : Base
        {
            [SpectralInit(4)] private double[,]? _bad;
        }
        """,
        "'Base' keeps 'InitializeWeights' private, so 'Model' cannot extend it", "WeightAccess.Protected");

    [Fact]
    public Task PrivateBaseWithMiddle_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        [WeightModel(Access = WeightAccess.Private)]
        public partial class Base
        {
            [SpectralInit(4)] private double[,]? _good;
        }

        public class Middle : Base;

        public partial class [|Model|] : Middle
        {
            [SpectralInit(4)] private double[,]? _bad;
        }
        """,
        "'Base' keeps");

    [Fact]
    public Task DerivedWithoutWeights_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        [WeightModel(Access = WeightAccess.Private)]
        public partial class Base
        {
            [SpectralInit(4)] private double[,]? _good;
        }

        public class Model : Base;
        """);

    [Fact]
    public Task ProtectedBase_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        [WeightModel(Access = WeightAccess.Protected)]
        public partial class Base
        {
            [SpectralInit(4)] private double[,]? _good;
        }

        public partial class Model : Base
        {
            [SpectralInit(4)] private double[,]? _weight;
        }
        """);
}
