using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>CS8618 is kept wherever it is not certain that the weight is filled.</summary>
public sealed class UninitializedWeightKeptTests
{
    [Fact]
    public Task NobodyCalls_IsKept() => Uninitialized.IsKept(1, $$"""
        public partial class Model
        {
            {{Uninitialized.Weight}}
        }
        """);

    [Fact]
    public Task OnlyAnotherConstructorCalls_IsKept() => Uninitialized.IsKept(1, $$"""
        public partial class Model
        {
            {{Uninitialized.Weight}}

            public Model()
            {
            }

            public Model(int seed) => InitializeWeights(seed);
        }
        """);

    [Fact]
    public Task FactoryCallsAnotherConstructor_IsKept() => Uninitialized.IsKept(1, $$"""
        public partial class Model
        {
            {{Uninitialized.Weight}}

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
    public Task ConcreteBaseWhoseDerivedConstructorCalls_IsKept() => Uninitialized.IsKept(1, $$"""
        public partial class Layer
        {
            {{Uninitialized.Weight}}
        }

        public sealed class Model : Layer
        {
            public Model() => InitializeWeights(1);
        }
        """);

    [Fact]
    public Task ReadOnlyField_IsKept() => Uninitialized.IsKept(1, """
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
    public Task UnannotatedMember_IsKept() => Uninitialized.IsKept(1, $$"""
        public partial class Model
        {
            {{Uninitialized.Weight}}

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
    public Task CallOfAnUnrelatedType_IsKept() => Uninitialized.IsKept(1, $$"""
        public partial class Other
        {
            [SpectralInit(4)] private double[,]? _weight;
        }

        public partial class Model
        {
            {{Uninitialized.Weight}}

            public static Model Create()
            {
                new Other().InitializeWeights(1);
                return new Model();
            }
        }
        """);

    [Fact]
    public Task CallOfAnotherMethodOfThatName_IsKept() => Uninitialized.IsKept(1, $$"""
        public partial class Model
        {
            {{Uninitialized.Weight}}

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
    public Task CallOnAnInstanceMadeElsewhere_IsKept() => Uninitialized.IsKept(1, $$"""
        public partial class Model
        {
            {{Uninitialized.Weight}}

            public static void Reset(Model model) => model.InitializeWeights(1);
        }
        """);

    [Fact]
    public Task BaseConstructorThatIsNotRun_IsKept() => Uninitialized.IsKept(1, $$"""
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
            {{Uninitialized.Weight}}
        }
        """);
}
