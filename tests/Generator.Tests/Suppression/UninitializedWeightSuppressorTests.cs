using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>CS8618 is suppressed where a call that C# cannot see fills the weight, and nowhere else.</summary>
public sealed class UninitializedWeightSuppressorTests
{
    private const string Weight = "[SpectralInit(4)] private double[,] _weight;";

    [Fact]
    public Task PrimaryConstructorAndFactory_IsSuppressed() => Suppresses($$"""
        public partial class Model(int hidden)
        {
            public int Hidden { get; } = hidden;

            {{Weight}}

            public static Model Create()
            {
                var model = new Model(3);
                model.InitializeWeights(1);
                return model;
            }
        }
        """);

    [Fact]
    public Task PrivateConstructorAndStaticFactory_IsSuppressed() => Suppresses($$"""
        public partial class Model
        {
            {{Weight}}
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
    public Task FactoryInAnotherClass_IsSuppressed() => Suppresses($$"""
        public partial class Model
        {
            {{Weight}}
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
    public Task GenericTypeAndFactory_IsSuppressed() => Suppresses($$"""
        public partial class Model<T>(T tag)
        {
            public T Tag => tag;

            {{Weight}}
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
    public Task TopLevelProgram_IsSuppressed() => Suppresses($$"""
        Model model = new(3);
        model.InitializeWeights(42);
        System.Console.WriteLine(model.Hidden);

        public partial class Model(int hidden)
        {
            public int Hidden => hidden;

            {{Weight}}
        }
        """);

    [Fact]
    public Task CustomMethodName_IsSuppressed() => Suppresses($$"""
        [WeightModel(Method = "default")]
        public partial class Model
        {
            {{Weight}}

            public static Model Create()
            {
                Model model = new();
                model.@default();
                return model;
            }
        }
        """);

    [Fact]
    public Task BaseConstructorsVirtualCall_IsSuppressed() => Suppresses($$"""
        public abstract partial class Layer
        {
            [SpectralInit(4)] private double[,] _own;

            protected Layer(int seed) => InitializeWeights(seed);
        }

        public class Middle(int seed) : Layer(seed);

        public partial class Implicit() : Middle(4)
        {
            {{Weight}}
        }

        public partial class Explicit : Middle
        {
            {{Weight}}

            public Explicit() : base(3)
            {
            }
        }
        """);

    [Fact]
    public Task AbstractBaseWhoseDerivedConstructorCalls_IsSuppressed() => Suppresses($$"""
        public abstract partial class Layer
        {
            {{Weight}}
        }

        public sealed class Model : Layer
        {
            public Model() => InitializeWeights(1);
        }
        """);

    [Fact]
    public Task ProtectedConstructorWhoseDerivedClassCalls_IsSuppressed() => Suppresses($$"""
        public partial class Layer
        {
            {{Weight}}

            protected Layer()
            {
            }
        }

        public sealed class Model : Layer
        {
            public Model() => InitializeWeights(1);
        }
        """);

    [Fact]
    public Task NobodyCalls_IsKept() => Keeps(1, $$"""
        public partial class Model
        {
            {{Weight}}
        }
        """);

    [Fact]
    public Task OnlyAnotherConstructorCalls_IsKept() => Keeps(1, $$"""
        public partial class Model
        {
            {{Weight}}

            public Model()
            {
            }

            public Model(int seed) => InitializeWeights(seed);
        }
        """);

    [Fact]
    public Task FactoryCallsAnotherConstructor_IsKept() => Keeps(1, $$"""
        public partial class Model
        {
            {{Weight}}

            public Model()
            {
            }

            public Model(int seed) => InitializeWeights(seed);

            public static Model Create()
            {
                Model model = new(3);
                model.InitializeWeights(4);
                return model;
            }
        }
        """);

    [Fact]
    public Task ConcreteBaseWhoseDerivedConstructorCalls_IsKept() => Keeps(1, $$"""
        public partial class Layer
        {
            {{Weight}}
        }

        public sealed class Model : Layer
        {
            public Model() => InitializeWeights(1);
        }
        """);

    [Fact]
    public Task ReadOnlyField_IsKept() => Keeps(1, """
        public partial class Model
        {
            [SpectralInit(4)] private readonly double[,] _weight;

            public static Model Create()
            {
                Model model = new();
                model.InitializeWeights(1);
                return model;
            }
        }
        """);

    [Fact]
    public Task UnannotatedMember_IsKept() => Keeps(1, $$"""
        public partial class Model
        {
            {{Weight}}

            public double[,] Other { get; set; }

            public static Model Create()
            {
                Model model = new();
                model.InitializeWeights(1);
                return model;
            }
        }
        """);

    [Fact]
    public Task CallOfAnUnrelatedType_IsKept() => Keeps(1, $$"""
        public partial class Other
        {
            [SpectralInit(4)] private double[,]? _weight;
        }

        public partial class Model
        {
            {{Weight}}

            public static Model Create()
            {
                new Other().InitializeWeights(1);
                return new Model();
            }
        }
        """);

    [Fact]
    public Task CallOfAnotherMethodOfThatName_IsKept() => Keeps(1, $$"""
        public partial class Model
        {
            {{Weight}}

            public void InitializeWeights(string name) => _ = name;

            public static Model Create()
            {
                Model model = new();
                model.InitializeWeights("all");
                return model;
            }
        }
        """);

    [Fact]
    public Task CallOnAnInstanceMadeElsewhere_IsKept() => Keeps(1, $$"""
        public partial class Model
        {
            {{Weight}}

            public static void Reset(Model model) => model.InitializeWeights(1);
        }
        """);

    [Fact]
    public Task BaseConstructorThatIsNotRun_IsKept() => Keeps(1, $$"""
        public abstract partial class Layer
        {
            [SpectralInit(4)] private double[,]? _own;

            protected Layer()
            {
            }

            protected Layer(int seed) => InitializeWeights(seed);
        }

        public partial class Model : Layer
        {
            {{Weight}}
        }
        """);

    private static Task Suppresses(string source) => Keeps(0, source);

    private static async Task Keeps(int expected, string source)
    {
        GeneratorRun run = GeneratorRun.Of(new Project($"using WeightInit;\n\n{source}"));

        // The compiler alone must warn, or there is nothing to suppress.
        Assert.Contains(run.Output.GetDiagnostics(), static diagnostic => diagnostic.Id == "CS8618");
        ImmutableArray<Diagnostic> left = await run.Diagnose();
        Assert.Equal(expected, left.Count(static diagnostic => diagnostic.Id == "CS8618"));
        Assert.DoesNotContain(left, static diagnostic => diagnostic.Id is "AD0001" or "CS0103");
    }
}
