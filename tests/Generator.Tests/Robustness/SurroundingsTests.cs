using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Projects that are set up in their own ways, all legitimate: each builds without a warning.</summary>
public sealed class SurroundingsTests
{
    private const string Everything = """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _weight;
            [SpectralInit(nameof(Size))] public float[] Flat { get; set; }
            [SpectralInit(4)] private readonly double[][] _jagged = new double[][] { new double[4], new double[4], new double[4], new double[4] };

            public int Size => 4;

            public Model() => InitializeWeights(1);
        }
        """;

    private const string PartialProperties = """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] public partial double[,] GetOnly { get; }
            [SpectralInit(4)] public partial float[][] Settable { get; set; }

            public Model() => InitializeWeights(1);
        }
        """;

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Annotations)]
    [InlineData(NullableContextOptions.Warnings)]
    [InlineData(NullableContextOptions.Enable)]
    public async Task NullableSettings_BuildClean(NullableContextOptions nullable)
    {
        await GeneratorRun.Of(new Project(Everything) { Nullable = nullable }).BuildsClean();
        await GeneratorRun.Of(new Project(PartialProperties) { Nullable = nullable }).BuildsClean();
    }

    [Theory]
    [InlineData("#nullable disable")]
    [InlineData("#nullable enable annotations")]
    [InlineData("#nullable disable warnings")]
    public async Task NullableDirectives_BuildClean(string directive)
    {
        await GeneratorRun.Of(new Project($"{directive}\n{Everything}")).BuildsClean();
        await GeneratorRun.Of(new Project($"{directive}\n{PartialProperties}")).BuildsClean();
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.Preview)]
    public async Task LanguageVersions_BuildClean(LanguageVersion version)
        => await GeneratorRun.Of(new Project(Everything) { Language = version }).BuildsClean();

    [Fact]
    public async Task GlobalUsingsAndAliases_BuildClean()
        => await GeneratorRun.Of(new Project(
            "global using WeightInit;\nglobal using Dense = WeightInit.SpectralInitAttribute;\nglobal using Matrix = double[,];",
            "public partial class Model\n{\n    [Dense(4)] private Matrix _weight;\n\n    public Model() => InitializeWeights(1);\n}")).BuildsClean();

    [Fact]
    public async Task PartsInSeveralFiles_BuildClean()
    {
        GeneratorRun run = await GeneratorRun.Of(new Project(
            "using WeightInit;\n[WeightModel(Seed = 3)]\npublic partial class Model\n{\n    public Model() => InitializeWeights();\n}",
            "partial class Model { [WeightInit.SpectralInit(4)] private double[,] _a; [WeightInit.SpectralInit(4)] private double[,] _b; }",
            "partial class Model { [WeightInit.SpectralInit(nameof(Size))] private double[,] _c; }",
            "partial class Model { private const int Size = 3; }")).BuildsClean();

        Assert.Single(run.Result.GeneratedTrees);
        Assert.All(new[] { "this._a", "this._b", "this._c", "OrSeed(3)" }, part => Assert.Contains(part, run.Text));
    }

    [Fact]
    public async Task ClsCompliantAssembly_BuildsClean()
        => await GeneratorRun.Of(new Project("[assembly: System.CLSCompliant(false)]", Everything)).BuildsClean();

    [Fact]
    public async Task InterfaceListedByTheUser_BuildsClean()
        => await GeneratorRun.Of(new Project(
            """
            using WeightInit;

            public partial class Model : System.IDisposable, IWeightInitializable
            {
                [SpectralInit(4)] private double[,] _weight;

                public Model() => InitializeWeights(1);

                public void Dispose()
                {
                }
            }
            """)).BuildsClean();

    [Fact]
    public async Task DeepHierarchy_BuildsClean()
    {
        // Looking at the base of a base must not double the work at each level.
        string source = "using WeightInit;\npublic partial class L0 { [SpectralInit(4)] private double[,]? _w; }\n";
        for (int level = 1; level <= 40; level++)
        {
            source += $"public partial class L{level} : L{level - 1} {{ [SpectralInit(4)] private double[,]? _w; }}\n";
        }

        await GeneratorRun.Of(new Project(source)).BuildsClean();
    }

    [Fact]
    public async Task BaseInSourceOfAReferencedProject_BuildsClean()
    {
        // An editor hands over a referenced project as its compilation, not as a file.
        GeneratorRun library = GeneratorRun.Of(new Project(
            "using WeightInit;\nnamespace Lib;\n[WeightModel(Method = \"Reset\")]\npublic partial class Layer { [SpectralInit(4)] private double[,]? _w; }") { Name = "Library" });
        GeneratorRun run = await GeneratorRun.Of(new Project(
            "using WeightInit;\npublic partial class Model : Lib.Layer { [SpectralInit(4)] private double[,] _w; public Model() => Reset(); }")
        {
            References = [library.Output.ToMetadataReference()],
        }).BuildsClean();

        Assert.Contains("public override global::WeightInit.WeightReport Reset(", run.Text);
    }

    [Fact]
    public async Task ExperimentalMembers_BuildClean()
        => await GeneratorRun.Of(new Project(
            """
            using System.Diagnostics.CodeAnalysis;
            using WeightInit;

            public partial class Model
            {
                [Experimental("EXP001")] [SpectralInit(4)] private double[,] _weight;

                public Model() => InitializeWeights(1);
            }
            """)).BuildsClean();

    [Fact]
    public async Task ObsoleteModule_BuildsClean()
        => await GeneratorRun.Of(new Project(Block,
            """
            using WeightInit;

            public partial class Model
            {
                [System.Obsolete("Use another.")] [WeightModule] public Block? Part { get; set; }
            }

            [System.Obsolete("Use another.")]
            public partial class Old : Model
            {
                [WeightModule] private Block? _block = new();
            }
            """)).BuildsClean();

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Enable)]
    public async Task Modules_BuildClean(NullableContextOptions nullable)
    {
        Project project = new(Block,
            """
            #nullable enable annotations
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using WeightInit;

            public partial class Model<T> where T : Block
            {
                [WeightModule] public List<Block?>? Lists { get; set; }
                [WeightModule] public ImmutableArray<Block?> Immutable { get; set; }
                [WeightModule] public Block?[]? Arrays { get; set; }
                [WeightModule] public T? Generic { get; set; }
                [WeightModule] public List<T>? Generics { get; set; }
                [WeightModule] public Model<T>? Itself { get; set; }
            }
            """) { Nullable = nullable };

        await GeneratorRun.Of(project).BuildsClean();
        await GeneratorRun.Of(project with { Language = LanguageVersion.CSharp9 }).BuildsClean();
    }

    private const string Block = "#nullable enable annotations\nusing WeightInit; public partial class Block { [SpectralInit(4)] public double[,]? Weight { get; set; } }";
}
