using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Annotated base classes in another assembly, known by the method that was generated there.</summary>
public sealed class ReferencedBaseTests
{
    [Theory, Elements]
    public Task PublicBase(string element) => Matches(
        """
        using WeightInit;

        public partial class Layer<T>
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Layer() => InitializeWeights(1);
        }
        """,
        """
        using WeightInit;

        public partial class Model : Layer<string>
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(2);
        }
        """,
        element,
        nameof(PublicBase));

    [Theory, Elements]
    public Task ProtectedCustomMethod(string element) => Matches(
        """
        using WeightInit;

        [WeightModel(Method = "Reset", Access = WeightAccess.Protected, Seed = 7)]
        public abstract partial class Layer
        {
            [SpectralInit(4)] private $T[,] _weight;

            protected Layer() => Reset();
        }
        """,
        """
        using WeightInit;

        public partial class Model : Layer
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => Reset();
        }
        """,
        element,
        nameof(ProtectedCustomMethod));

    [Theory, Elements]
    public Task InternalBase_IsOutOfReach(string element) => Matches(
        """
        using WeightInit;

        [WeightModel(Access = WeightAccess.Internal)]
        public partial class Layer
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Layer() => InitializeWeights(1);
        }
        """,
        """
        using WeightInit;

        public partial class Model : Layer
        {
            [SpectralInit(4)] private $T[,] _weight;

            public Model() => InitializeWeights(2);
        }
        """,
        element,
        nameof(InternalBase_IsOutOfReach));

    private static Task Matches(string library, string source, string element, string test)
    {
        MetadataReference reference = Project.Build(new Project(library.Replace("$T", element)) { Name = "Library" });
        return Shape.Matches([source], element, [reference], method: test);
    }
}
