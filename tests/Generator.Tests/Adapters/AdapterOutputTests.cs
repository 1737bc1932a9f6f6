using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>What is generated for types that an adapter fills.</summary>
public sealed class AdapterOutputTests
{
    private const string Model = """
        using Lib;
        using WeightInit;

        public partial class Model
        {
            [SpectralInit] private readonly Linear _recurrent = new Linear();
            [KaimingInit(Bias = WeightBias.FanInUniform)] private readonly Layer _input = new Linear();
            [KaimingInit(64, 3, Bias = WeightBias.Keep, Key = "out")] private Linear? _output;
            [OrthogonalInit(64, 3)] private Matrix<$T>? _matrix;
            [OrthogonalInit] private readonly Diagonal _diagonal = new Diagonal();
            [NormalInit] private readonly Buffer _buffer = new Buffer();

            public Model() => InitializeWeights(1);
        }
        """;

    [Theory, Elements]
    public Task InTheProjectItself(string element) => Shape.Matches([Layers.Library, Layers.Adapter, Model], element, []);

    [Theory, Elements]
    public async Task InAReference(string element)
    {
        MetadataReference reference = Project.Build(new Project(Layers.Library, Layers.Adapter) { Name = "Lib.Adapter" });
        await Shape.Matches([Model], element, [reference]);
    }

    [Fact]
    public async Task InAReferencedProject()
    {
        // As an editor sees a project reference: a compilation, not a file.
        Project library = new(Layers.Library, Layers.Adapter) { Name = "Lib.Adapter" };
        Project user = new(Model.Replace("$T", "float")) { References = [library.Compile().ToMetadataReference()] };
        await GeneratorRun.Of(user).BuildsClean();
    }

    [Theory, Elements]
    public Task SparseMatrices(string element) => Shape.Matches(
        """
        using System;
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(100, Density = 0.1, LeakRate = 0.5, Key = "k")] private CsrMatrix<$T> _density;
            [SpectralInit(100, Connections = 3)] private CsrMatrix<Half> _connections;
            [SpectralInit(100)] private CsrMatrix<$T>? _dense;
            [SpectralInit(Topology = SpectralTopology.Ring)] private CsrMatrix<$T> _own;
            [IdentityInit(100)] public partial CsrMatrix<$T> Identity { get; }
            [SpectralInit(100, Density = 0.1)] private $T[,] _array;

            public Model() => InitializeWeights(1);
        }
        """,
        element);

    [Theory, Elements]
    public Task EveryBuiltInContainer(string element) => Shape.Matches(
        """
        using System;
        using WeightInit;

        public partial class Model
        {
            [NormalInit(2, 3)] private $T[] _flat;
            [NormalInit(2, 3)] private $T[,] _two;
            [NormalInit(2, 3, 4)] private $T[,,] _three;
            [NormalInit(2, 3, 4, 5)] private $T[,,,] _four;
            [NormalInit(2, 3)] private $T[][] _rows;
            [NormalInit(2, 3)] private Memory<$T> _memory;
            [NormalInit(2, 3)] private Half[] _halfFlat;
            [NormalInit(2, 3)] private Half[,] _half;
            [NormalInit(2, 3)] private Half[][] _halfRows;
            [NormalInit(2, 3)] private Memory<Half> _halfMemory;
            [NormalInit(2, 3)] public partial Memory<$T> Partial { get; }
            [SpectralInit] private readonly $T[,] _own = new $T[3, 3];
            [NormalInit] private readonly $T[] _vector = new $T[3];
            [NormalInit] private readonly Memory<$T> _view = new $T[3];

            public Model() => InitializeWeights(1);
        }
        """,
        element);
}
