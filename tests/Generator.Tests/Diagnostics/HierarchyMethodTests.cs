using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0018: an override keeps name and accessibility.</summary>
public sealed class HierarchyMethodTests
{
    private const string Id = "WI0018";

    [Theory]
    [InlineData("Method = \"Reset\"")]
    [InlineData("Access = WeightAccess.Internal")]
    [InlineData("Method = \"Reset\", Access = WeightAccess.Private")]
    public Task Changes_Warns(string given) => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Base
        {
            [SpectralInit(4)] private double[,]? _good;
        }

        [[|WeightModel($)|]]
        public partial class Model : Base
        {
            [SpectralInit(4)] private double[,]? _bad;
        }
        """.Replace("$", given),
        "'Model' overrides the generated method 'InitializeWeights' of 'Base'");

    [Theory]
    [InlineData("Method = \"Reset\"")]
    [InlineData("Access = WeightAccess.Internal")]
    [InlineData("Seed = 4")]
    public Task SameOrNothing_DoesNotWarn(string given) => Rule.DoesNotWarn(
        """
        using WeightInit;

        [WeightModel(Method = "Reset", Access = WeightAccess.Internal)]
        public partial class Base
        {
            [SpectralInit(4)] private double[,]? _good;
        }

        [WeightModel($)]
        public partial class Model : Base
        {
            [SpectralInit(4)] private double[,]? _weight;
        }
        """.Replace("$", given));
}
