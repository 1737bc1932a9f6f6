using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>CS8618 is suppressed where a call that C# cannot see fills the weight.</summary>
public sealed class UninitializedWeightSuppressorTests
{
    [Fact]
    public Task PrimaryConstructorAndFactory_IsSuppressed() => Uninitialized.IsSuppressed($$"""
        public partial class Model(int hidden)
        {
            public int Hidden { get; } = hidden;

            {{Uninitialized.Weight}}

            public static Model Create()
            {
                var model = new Model(3);
                model.InitializeWeights(1);
                return model;
            }
        }
        """);

    [Fact]
    public Task PrivateConstructorAndStaticFactory_IsSuppressed() => Uninitialized.IsSuppressed($$"""
        public partial class Model
        {
            {{Uninitialized.Weight}}
            [SpectralInit(4)] public double[,] Property { get; private set; }

            private Model()
            {
            }

            public static Model Create(int seed)
            {
                Model model = new();
                model.InitializeWeights(seed);
                return model;
            }
        }
        """);

    [Fact]
    public Task FactoryInAnotherClass_IsSuppressed() => Uninitialized.IsSuppressed($$"""
        public partial class Model
        {
            {{Uninitialized.Weight}}
        }

        public static class Factory
        {
            public static Model Instance
            {
                get
                {
                    IWeightInitializable model = new Model();
                    model.InitializeWeights(7);
                    return (Model)model;
                }
            }
        }
        """);

    [Fact]
    public Task GenericTypeAndFactory_IsSuppressed() => Uninitialized.IsSuppressed($$"""
        public partial class Model<T>(T tag)
        {
            public T Tag => tag;

            {{Uninitialized.Weight}}
        }

        public static class Factory
        {
            public static Model<int> Create()
            {
                Model<int> model = new(3);
                model?.InitializeWeights(7);
                return model!;
            }
        }
        """);

    [Fact]
    public Task TopLevelProgram_IsSuppressed() => Uninitialized.IsSuppressed($$"""
        Model model = new(3);
        model.InitializeWeights(42);
        System.Console.WriteLine(model.Hidden);

        public partial class Model(int hidden)
        {
            public int Hidden => hidden;

            {{Uninitialized.Weight}}
        }
        """);

    [Fact]
    public Task CustomMethodName_IsSuppressed() => Uninitialized.IsSuppressed($$"""
        [WeightModel(Method = "default")]
        public partial class Model
        {
            {{Uninitialized.Weight}}

            public static Model Create()
            {
                Model model = new();
                model.@default();
                return model;
            }
        }
        """);

    [Fact]
    public Task BaseConstructorsVirtualCall_IsSuppressed() => Uninitialized.IsSuppressed($$"""
        public abstract partial class Layer
        {
            [SpectralInit(4)] private double[,] _own;

            protected Layer(int seed) => InitializeWeights(seed);
        }

        public class Middle(int seed) : Layer(seed);

        public partial class Implicit() : Middle(4)
        {
            {{Uninitialized.Weight}}
        }

        public partial class Explicit : Middle
        {
            {{Uninitialized.Weight}}

            public Explicit() : base(3)
            {
            }
        }
        """);

    [Fact]
    public Task AbstractBaseWhoseDerivedConstructorCalls_IsSuppressed() => Uninitialized.IsSuppressed($$"""
        public abstract partial class Layer
        {
            {{Uninitialized.Weight}}
        }

        public sealed class Model : Layer
        {
            public Model() => InitializeWeights(1);
        }
        """);

    [Fact]
    public Task ProtectedConstructorWhoseDerivedClassCalls_IsSuppressed() => Uninitialized.IsSuppressed($$"""
        public partial class Layer
        {
            {{Uninitialized.Weight}}

            protected Layer()
            {
            }
        }

        public sealed class Model : Layer
        {
            public Model() => InitializeWeights(1);
        }
        """);
}
