using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Names of the user's own that are also those of generated code, of a keyword or of a namespace: all build without a warning.</summary>
public sealed class CollidingNamesTests
{
    [Theory]
    [InlineData("reservoir")]
    [InlineData("@dynamic")]
    [InlineData("@var")]
    [InlineData("@nint")]
    [InlineData("@notnull")]
    [InlineData("@await")]
    [InlineData("@extension")]
    [InlineData("@allows")]
    public async Task LowerCaseTypeNames_BuildClean(string name)
        => await GeneratorRun.Of(new Project(
            $"using WeightInit;\n#pragma warning disable CS8981\npublic partial class {name}<@T>\n{{\n    [SpectralInit(4)] private double[,] _weight;\n    public {name}() => InitializeWeights(1);\n}}")).BuildsClean();

    [Fact]
    public async Task MembersNamedAsTheType_BuildClean()
        => await GeneratorRun.Of(new Project(
            """
            using WeightInit;

            public partial class Model<T, weight, run>
            {
                [SpectralInit(4)] private double[,] T1, WeightKey, WeightInitialization, ArrayStorage, SpectralMeasure, _T;

                public Model(T t, weight w, run r) : this() => _ = (t, w, r);

                public Model() => InitializeWeights(1);
            }
            """.Replace("<T, weight, run>", "<T, TWeight, TRun>").Replace("weight w, run r", "TWeight w, TRun r"))).BuildsClean();

    [Fact]
    public async Task ParametersOfAPrimaryConstructor_NamedAsGeneratedLocals_BuildClean()
        => await GeneratorRun.Of(new Project(
            """
            using WeightInit;

            public partial class Model<run>(int weight, int target, int key, int options, run inherited)
            {
                [SpectralInit(nameof(weight))] private double[,] _weight;
                [SpectralInit(nameof(Key))] public partial double[,] Target { get; }

                public int Key { get; } = key;

                public int weight { get; } = weight + target + options;

                public run Inherited => inherited;

                public static Model<int> Create()
                {
                    Model<int> model = new(1, 2, 3, 4, 5);
                    model.InitializeWeights(1);
                    return model;
                }
            }
            """)).BuildsClean();

    [Fact]
    public async Task NamespaceNamedGlobal_BuildsClean()
        => await GeneratorRun.Of(new Project(
            """
            namespace @global.WeightInit
            {
                using global::WeightInit;

                public partial class @global
                {
                    private const int Size = 4;

                    [SpectralInit(nameof(Size))] private double[,] _weight;

                    public @global() => InitializeWeights(1);
                }
            }
            """)).BuildsClean();
}
