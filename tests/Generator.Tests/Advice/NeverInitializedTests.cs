using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0100: somebody calls the generated method.</summary>
public sealed class NeverInitializedTests
{
    private const string Id = "WI0100";

    [Fact]
    public Task NobodyCalls_Warns() => Rule.Advises(
        Id,
        """
        using WeightInit;

        public partial class [|Model|]
        {
            [SpectralInit(4)] private double[,]? _first;
            [SpectralInit(4)] private double[,]? _second;
        }
        """,
        "Nothing calls 'InitializeWeights' of 'Model'", "its 2 weights are never filled", "constructor");

    [Fact]
    public Task BaseWhoseDerivedIsNotCalledEither_Warns() => Rule.Advises(
        Id,
        """
        using WeightInit;

        [WeightModel(Method = "Reset")]
        public abstract partial class [|Layer|]
        {
            [SpectralInit(4)] private double[,]? _own;
        }

        public partial class [|Dense|] : Layer
        {
            [SpectralInit(4)] private double[,]? _weight;
        }
        """,
        "'Reset'", "its weight is never filled");

    [Fact]
    public Task MethodOfAnotherSignature_Warns() => Rule.Advises(
        Id,
        """
        using WeightInit;

        public partial class [|Model|]
        {
            [SpectralInit(4)] private double[,]? _weight;
        }

        public static class Program
        {
            public static void InitializeWeights(Model model) => _ = model;

            public static void Main() => InitializeWeights(new Model());
        }
        """);

    [Fact]
    public Task PrimaryConstructor_Warns() => Rule.Advises(
        Id,
        """
        using WeightInit;

        public partial class [|Model|](int size)
        {
            public int Size => size;

            [SpectralInit(4)] private double[,]? _weight;
        }
        """,
        "Nothing calls 'InitializeWeights' of 'Model'");

    /// <summary>A primary constructor has no body, so the one who makes the model calls.</summary>
    [Fact]
    public Task PrimaryConstructorAndFactory_DoesNotWarn() => Rule.DoesNotAdvise(
        Id,
        """
        using WeightInit;

        public partial class Model(int size)
        {
            public int Size => size;

            [SpectralInit(4)] private double[,]? _weight;

            public static Model Create()
            {
                Model model = new(4);
                model.InitializeWeights(1);
                return model;
            }
        }
        """);

    [Theory]
    [InlineData("public Model() => InitializeWeights(1);")]
    [InlineData("public static Model Create() { Model model = new(); model.InitializeWeights(1); return model; }")]
    [InlineData("public System.Func<WeightKey, WeightInitOptions?, WeightReport> Fill => InitializeWeights;")]
    public Task CallInTheType_DoesNotAdvise(string member) => Rule.DoesNotAdvise(Id, Source(member));

    [Theory]
    [InlineData("public static class Program { public static void Main() => new Model().InitializeWeights(1); }")]
    [InlineData("public static class Program { public static void Fill(Model? model) => model?.InitializeWeights(1); }")]
    [InlineData("public static class Program { public static void Fill(IWeightInitializable any) => any.InitializeWeights(1); }")]
    [InlineData("public sealed class Derived : Model { public Derived() => InitializeWeights(1); }")]
    [InlineData("public partial class Holder { [WeightModule] private readonly Model _inner = new(); public Holder() => InitializeWeights(1); }")]
    public Task CallElsewhere_DoesNotAdvise(string other) => Rule.DoesNotAdvise(Id, Source("", other));

    [Fact]
    public Task CallInTheConstructor_DoesNotWarn() => Rule.DoesNotAdvise(Id, Source("public Model() => InitializeWeights(1);"));

    [Fact]
    public Task BaseConstructorsCall_DoesNotAdvise() => Rule.DoesNotAdvise(
        Id,
        """
        using WeightInit;

        public abstract partial class Layer
        {
            [SpectralInit(4)] private double[,]? _own;

            protected Layer() => InitializeWeights(1);
        }

        public partial class Dense : Layer
        {
            [SpectralInit(4)] private double[,]? _weight;
        }
        """);

    private static string Source(string member, string other = "") => $$"""
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,]? _weight;
            {{member}}
        }

        {{other}}
        """;
}
