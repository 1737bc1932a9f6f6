using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0002: no generated file can add to a file-local type.</summary>
public sealed class FileLocalTypeTests
{
    private const string Id = "WI0002";

    [Fact]
    public Task FileLocalClass_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        file partial class [|Model|]
        {
            [SpectralInit(4)] private double[,] _bad;
        }
        """,
        "'Model' is file-local", "remove 'file'");

    [Fact]
    public Task NestedInFileLocalClass_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        file partial struct [|Outer|]
        {
            public partial class Inner
            {
                [SpectralInit(4)] private double[,] _bad;
            }
        }
        """,
        "'Outer' is file-local", "'Outer.Inner'");

    [Fact]
    public Task FileLocalNeighbour_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _weight;

            public Model() => InitializeWeights(1);
        }

        file class Helper;
        """);
}
