using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0001: the type or an enclosing type is not partial.</summary>
public sealed class TypeNotPartialTests
{
    private const string Id = "WI0001";

    [Fact]
    public Task Class_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public class [|Model|]
        {
            [SpectralInit(4)] private double[,] _bad;
        }
        """,
        "'Model'", "'partial'");

    [Theory]
    [InlineData("class")]
    [InlineData("struct")]
    [InlineData("record")]
    [InlineData("record struct")]
    [InlineData("sealed class")]
    [InlineData("record class")]
    public Task Kinds_Warns(string given) => Rule.Warns(
        Id,
        """
        using WeightInit;

        public $ [|Model|]
        {
            [SpectralInit(4)] public double[,] Bad { get; set; }
        }
        """.Replace("$", given),
        "'Model' must be partial");

    [Fact]
    public Task EnclosingType_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public class [|Outer|]
        {
            public partial class Inner
            {
                [SpectralInit(4)] private double[,] _bad;
            }
        }
        """,
        "'Outer' must be partial", "'Outer.Inner'");

    [Fact]
    public Task BothTypes_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        namespace Demo;

        public struct [|Outer|]<T>
        {
            public class [|Inner|]
            {
                [SpectralInit(4)] private double[,] _bad;
            }
        }
        """,
        "must be partial", "'Demo.Outer<T>.Inner'");

    [Fact]
    public Task PartialTypes_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public partial class Outer
        {
            public partial class Inner
            {
                [SpectralInit(4)] private double[,] _weight;

                public Inner() => InitializeWeights(1);
            }
        }
        """);

    [Fact]
    public Task TypeWithoutWeights_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public class Model
        {
            public double[,] Weight { get; set; } = new double[4, 4];
        }
        """);
}
