using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0021: only classes and structs hold weights.</summary>
public sealed class UnsupportedTypeKindTests
{
    private const string Id = "WI0021";

    [Fact]
    public Task InterfaceProperty_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial interface [|ILayer|]
        {
            [SpectralInit(4)] double[,] Bad { get; set; }
        }
        """,
        "'ILayer' is neither a class nor a struct");

    [Fact]
    public Task NestedInInterface_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial interface ILayer
        {
            double[,] Weight { get; set; }

            public partial class Model : ILayer
            {
                [SpectralInit(4)] public double[,] Weight { get; set; }

                public Model() => InitializeWeights(1);
            }
        }
        """);
}
