using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0012: a member of the user's own stands where a generated method must go.</summary>
public sealed class SignatureTakenTests
{
    private const string Id = "WI0012";

    [Theory]
    [InlineData("WeightReport [|InitializeWeights|](WeightKey key, WeightInitOptions? options) => new([]);", "'InitializeWeights'")]
    [InlineData("void [|InitializeWeights|](WeightKey seed, WeightInitOptions options) { }", "'InitializeWeights'")]
    [InlineData("int [|InitializeWeights|];", "'InitializeWeights'")]
    [InlineData("int [|InitializeWeights|] { get; }", "'InitializeWeights'")]
    [InlineData("event System.Action? [|InitializeWeights|];", "'InitializeWeights'")]
    [InlineData("class [|InitializeWeights|];", "'InitializeWeights'")]
    [InlineData("int [|VerifyWeights|](WeightInitOptions? options) => 3;", "'VerifyWeights'")]
    [InlineData("int [|VerifyWeights|];", "'VerifyWeights'")]
    public Task Members_Warns(string given, string expected) => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,]? _bad;

            public $
        }
        """.Replace("$", given),
        "'Model' already has a member", expected, "[WeightModel(Method = \"…\")]");

    [Fact]
    public Task UnannotatedBase_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public class Base
        {
            public void [|InitializeWeights|](WeightKey key, WeightInitOptions? options) => _ = (key, options);
        }

        public partial class Model : Base
        {
            [SpectralInit(4)] private double[,]? _bad;
        }
        """,
        "'Base' already has a member 'InitializeWeights'", "'Model'");

    [Fact]
    public Task NamedMethod_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        [WeightModel(Method = "Reset")]
        public partial class Model
        {
            [SpectralInit(4)] private double[,]? _bad;

            protected void [|Reset|](WeightKey key, WeightInitOptions? options) => _ = (key, options);
        }
        """,
        "'Model' already has a member 'Reset'");

    [Fact]
    public Task TypeNamedAsTheMethod_Warns() => Rule.Warns(
        Id,
        """
        using WeightInit;

        public partial class [|VerifyWeights|]
        {
            [SpectralInit(4)] private double[,]? _bad;
        }
        """,
        "'VerifyWeights'", "rename it");

    [Fact]
    public Task Overloads_DoesNotWarn() => Rule.DoesNotWarn(
        """
        using WeightInit;

        public class Base
        {
            private void InitializeWeights(WeightKey key, WeightInitOptions? options) => _ = (key, options);

            public void Call() => InitializeWeights(1, null);
        }

        public partial class Model : Base
        {
            [SpectralInit(4)] private double[,] _weight;

            public Model() => InitializeWeights(1);

            public void InitializeWeights(int first, int second, int third) => _ = first + second + third;

            public void InitializeWeights<T>(WeightKey key, T options) => _ = (key, options);

            public void VerifyWeights(double tolerance) => _ = tolerance;
        }
        """);
}
