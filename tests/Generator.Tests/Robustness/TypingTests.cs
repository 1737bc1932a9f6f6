using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Half-written code, as every keystroke leaves it, never makes generator, analyzer or suppressor throw.</summary>
public sealed class TypingTests
{
    private const string Source = """
        using WeightInit;
        using W = WeightInit.SpectralInitAttribute;

        namespace Demo.@class;

        [WeightModel(Seed = -42, Method = "Reset", Access = WeightAccess.Protected)]
        public abstract partial class Layer<T>(int hidden) : System.IDisposable where T : class, new()
        {
            private const int Size = 4;

            [SpectralInit(nameof(Size), Gain = 0.9, Key = "k")] private double[,] _a, _b;
            [W(4, 3, Measure = SpectralMeasure.Norm)] private readonly float[] _flat = new float[12];
            [property: SpectralInit(nameof(Hidden))] public partial float[][]? Jagged { get; private set; }
            [field: SpectralInit(4)] public double[,] Field { get; set; } = new double[4, 4];

            public int Hidden => hidden;

            public int this[int index] => index;

            public event System.Action? Changed;

            public partial record struct Inner([property: SpectralInit(3)] double[,] Weight)
            {
                [SpectralInit(2)] private double[] _weight;

                public Inner(int seed) : this(new double[3, 3]) => InitializeWeights(seed);
            }

            public void Dispose() => Changed?.Invoke();
        }

        public sealed partial class Model() : Layer<object>(4)
        {
            [SpectralInit(3)] private double[,] _own;

            public static Model Create() { Model model = new(); model.Reset(key: 3); return model; }
        }
        """;

    [Fact]
    public async Task EveryPrefix_IsSurvived()
    {
        foreach (int end in TokenEnds())
        {
            await Survives(Source[..end]);
        }
    }

    [Fact]
    public async Task EveryMissingToken_IsSurvived()
    {
        int start = 0;
        foreach (int end in TokenEnds())
        {
            await Survives(Source[..start] + Source[end..]);
            start = end;
        }
    }

    [Theory]
    [InlineData("[SpectralInit(, 4)] private double[,] _w;")]
    [InlineData("[SpectralInit(\"a\", 3, 4)] private double[,] _w;")]
    [InlineData("[SpectralInit(4.0)] private double[,] _w;")]
    [InlineData("[SpectralInit(true)] private double[,] _w;")]
    [InlineData("[SpectralInit(size)] private double[,] _w;")]
    [InlineData("[SpectralInit(nameof(Nothing))] private double[,] _w;")]
    [InlineData("[SpectralInit(new[] { 4.5 })] private double[,] _w;")]
    [InlineData("[SpectralInit(typeof(int))] private double[,] _w;")]
    [InlineData("[SpectralInit(int.MaxValue + 1)] private double[,] _w;")]
    [InlineData("[SpectralInit(4, Gain = \"big\")] private double[,] _w;")]
    [InlineData("[SpectralInit(4, Gain = 1, Gain = 2)] private double[,] _w;")]
    [InlineData("[SpectralInit(4, Measure = 7)] private double[,] _w;")]
    [InlineData("[SpectralInit(4, Key = 7)] private double[,] _w;")]
    [InlineData("[SpectralInit(4, Unknown = 7)] private double[,] _w;")]
    [InlineData("[SpectralInit(4)] private Missing[,] _w;")]
    [InlineData("[SpectralInit(4)] private double[,] ;")]
    [InlineData("[SpectralInit(4)] private double[,] Method() => null!;")]
    [InlineData("[SpectralInit(4)] private event System.Action E;")]
    [InlineData("[SpectralInit(4)] public Model(int size) { }")]
    [InlineData("[SpectralInit(4)]")]
    [InlineData("[SpectralInit(4)] partial class Inner { }")]
    [InlineData("public void M([SpectralInit(4)] double[,] w) { [SpectralInit(4)] double[,] local; }")]
    [InlineData("[SpectralInit(4)] private double[,] _w, _w;")]
    [InlineData("[WeightInit(4)] private double[,] _w;")]
    [InlineData("[SpectralInit(nameof(Same))] private double[,] _w; int Same; int Same => 3;")]
    [InlineData("[SpectralInit(4)] public partial double[,] W { get; } public partial double[,] W { get; }")]
    [InlineData("[SpectralInit(4)] public partial double[,] W { }")]
    [InlineData("[SpectralInit(4)] public partial double[,] W => null!;")]
    public async Task CompilersOwnErrors_AreLeftToTheCompiler(string member)
    {
        GeneratorRun run = await Survives($"using WeightInit;\n\npublic partial class Model\n{{\n    {member}\n}}");

        // Whatever is wrong here has an error of the compiler's own; the generated code adds none to it.
        Diagnostic[] all = [.. run.Output.GetDiagnostics()];
        Assert.Contains(all, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        HashSet<SyntaxTree> written = [.. run.Result.GeneratedTrees];
        Assert.DoesNotContain(all, diagnostic => written.Contains(diagnostic.Location.SourceTree!) && diagnostic.Id is not "CS0229" and not "CS0102" and not "CS9252");
    }

    [Theory]
    [InlineData("[SpectralInit(4)] double[,] weight;")]
    [InlineData("namespace N { [SpectralInit(4)] double[,] weight; }")]
    [InlineData("[assembly: SpectralInit(4)]")]
    [InlineData("public partial class A : A { [SpectralInit(4)] private double[,] _w; }")]
    [InlineData("public partial class A : B { [SpectralInit(4)] private double[,] _w; } public partial class B : A { [SpectralInit(4)] private double[,] _w; }")]
    [InlineData("public partial class A<T> : A<A<T>> { [SpectralInit(4)] private double[,] _w; }")]
    [InlineData("public partial class A : Missing<int> { [SpectralInit(nameof(A.X))] private double[,] _w; }")]
    [InlineData("public partial class A { [SpectralInit(4)] private double[,] _w; } public partial struct A { [SpectralInit(4)] private double[,] _v; }")]
    [InlineData("public partial class A { [SpectralInit(4)] private double[,] _w; } public partial class A : System.Exception; partial class A : System.Attribute;")]
    [InlineData("public partial class { [SpectralInit(4)] private double[,] _w; }")]
    [InlineData("public partial enum E { [SpectralInit(4)] A }")]
    [InlineData("public partial delegate void D([SpectralInit(4)] double[,] w);")]
    [InlineData("[WeightModel(Seed = \"a\", Method = 4, Access = null)] public partial class A { [SpectralInit(4)] private double[,] _w; }")]
    [InlineData("[WeightModel(Seed = 1)] [WeightModel(Seed = 2)] public partial class A { [SpectralInit(4)] private double[,] _w; }")]
    [InlineData("namespace WeightInit { public class SpectralInitAttribute : System.Attribute; partial class A { [SpectralInit] private double[,] _w; } }")]
    public Task ImpossibleDeclarations_AreSurvived(string source) => Survives($"using WeightInit;\n\n{source}");

    [Fact]
    public void TwoTypesOfOneName_LeaveTheOthersTheirCode()
    {
        const string rivals = "partial class A { [SpectralInit(4)] double[,] _w; } partial struct A { [SpectralInit(4)] double[,] _v; }";
        const string other = "partial class B { [SpectralInit(4)] double[,] _w; }";

        Assert.Equal(GeneratorRun.Of(new Project($"using WeightInit; {other}")).Text, GeneratorRun.Of(new Project($"using WeightInit; {rivals} {other}")).Text);
    }

    [Fact]
    public async Task FileLocalTypeOfTheSameName_IsNoRival()
        => Assert.Single((await GeneratorRun.Of(new Project(
            "using WeightInit; public partial class A { [SpectralInit(4)] private double[,]? _w; }",
            "file class A;")).BuildsClean()).Result.GeneratedTrees);

    [Fact]
    public async Task DuplicateFiles_AreSurvived()
    {
        const string file = "using WeightInit; public partial class A { [SpectralInit(4)] private double[,]? _w; }";
        GeneratorRun run = GeneratorRun.Of(new Project(file, file));
        Assert.DoesNotContain(await run.Diagnose(), static diagnostic => diagnostic.Id is "AD0001" or "CS8785");
    }

    [Fact]
    public async Task WithoutTheRuntime_NothingThrows()
    {
        Project project = new(Source);
        CSharpCompilation bare = project.Compile();
        bare = bare.WithReferences(bare.References.Where(static reference => reference.Display?.Contains("WeightInit.Runtime", System.StringComparison.Ordinal) != true));
        Assert.DoesNotContain(await GeneratorRun.Of(project, bare).Diagnose(), static diagnostic => diagnostic.Id == "AD0001");
    }

    private static IEnumerable<int> TokenEnds()
        => CSharpSyntaxTree.ParseText(Source, new Project().ParseOptions).GetRoot().DescendantTokens().Select(static token => token.Span.End);

    // GeneratorRun asserts that the generator did not throw; AD0001 would say that an analyzer did.
    private static async Task<GeneratorRun> Survives(string source)
    {
        GeneratorRun run = GeneratorRun.Of(new Project(source));
        Diagnostic? crash = (await run.Diagnose()).FirstOrDefault(static diagnostic => diagnostic.Id == "AD0001");
        Assert.True(crash is null, $"{crash?.GetMessage()}\n{source}");
        return run;
    }
}
