using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0006: a named size is no int field, property or constant.</summary>
public sealed class UnknownSizeMemberTests
{
    private const string Id = "WI0006";

    [Theory]
    [InlineData("\"Missing\"", "'Missing', but Outer.Model has no such field, property or constant")]
    [InlineData("\"\"", "has no such")]
    [InlineData("\"parameter\"", "a constructor parameter must be stored in one first")]
    [InlineData("\"_hidden\"", "has no such")]
    [InlineData("\"_instance\"", "has no such")]
    [InlineData("nameof(Outer._instance)", "has no such")]
    [InlineData("nameof(Short)", "it is of type short, not int")]
    [InlineData("nameof(_long)", "it is of type long, not int")]
    [InlineData("nameof(Unsigned)", "it is of type uint, not int")]
    [InlineData("nameof(WriteOnly)", "it has no getter")]
    [InlineData("nameof(Method)", "it is no field, property or constant")]
    [InlineData("nameof(Nested)", "it is no field, property or constant")]
    [InlineData("\"this[]\"", "has no such")]
    [InlineData("\"Item\"", "has no such")]
    [InlineData("\"<Automatic>k__BackingField\"", "has no such")]
    [InlineData("\"ISized.Explicit\"", "has no such")]
    [InlineData("\"automatic\"", "has no such")]
    [InlineData("\"this.Automatic\"", "has no such")]
    [InlineData("(string)null!", "'null', but give a number or nameof(…)")]
    public Task Names_Warns(string given, string expected) => Rule.Warns(
        Id,
        """
        using WeightInit;

        public class Base
        {
            private int _hidden = 4;

            public int Hidden => _hidden;
        }

        public partial class Outer
        {
            private readonly int _instance = 4;

            public int Instance => _instance;

            public partial class Model(int parameter) : Base, ISized
            {
                private const short Short = 4;
                private readonly long _long = 4;

                [SpectralInit(4)] private double[,]? _good;
                [SpectralInit([|$|])] private double[,]? _bad;

                public uint Unsigned => 4;

                public int WriteOnly { set => _ = value; }

                public int Automatic { get; set; } = parameter;

                int ISized.Explicit => 4;

                public int this[int index] => index;

                public int Method() => (int)_long + Short;

                public enum Nested { A }
            }
        }

        public interface ISized
        {
            int Explicit { get; }
        }
        """.Replace("$", given),
        "A size of 'Outer.Model._bad' names", expected, "name an int field, property or constant");

    [Fact]
    public Task SecondSize_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit(4, [|"Missing"|])] private double[,] _bad;

            public Model() => InitializeWeights(1);
        }
        """,
        "names 'Missing'");

    [Fact]
    public Task BothSizes_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;
            [SpectralInit([|"Missing"|], [|"Other"|])] private double[,] _bad;

            public Model() => InitializeWeights(1);
        }
        """,
        "has no such");

    [Fact]
    public Task IntMembers_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public abstract class Base
        {
            protected int Inherited = 4;
        }

        public partial class Outer
        {
            private const int Constant = 4;

            public partial class Model(int parameter) : Base
            {
                private readonly int _field = parameter;

                [SpectralInit(nameof(_field), nameof(Property))] private double[,]? _a;
                [SpectralInit(nameof(Constant), nameof(Inherited))] private double[,]? _b;
                [SpectralInit(nameof(Constant), nameof(Reference))] private double[,]? _c;

                public int Property { get; private set; }

                public ref readonly int Reference => ref _field;
            }
        }
        """);
}
