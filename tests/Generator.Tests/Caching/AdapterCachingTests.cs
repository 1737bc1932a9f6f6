using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WeightInit.Generator;
using Xunit;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace WeightInit.GeneratorTests;

/// <summary>What an edit costs in looking for adapters: references are looked through once, not on every keystroke.</summary>
public sealed class AdapterCachingTests
{
    private const string Model = """
        public partial class Model
        {
            [WeightInit.SpectralInit(4)] private Lib.Matrix<float>? _weight;

            public Model() => InitializeWeights(1);
        }
        """;

    [Fact]
    public void Edit_LooksNoReferenceThroughAgain()
    {
        CSharpCompilation before = User("class Other;").Compile();
        CSharpCompilation after = before.ReplaceSyntaxTree(before.SyntaxTrees[1], CSharpSyntaxTree.ParseText("class Other { int _added; }", User().ParseOptions));
        AssemblyAdapters[] first = [.. before.SourceModule.ReferencedAssemblySymbols.Select(AssemblyAdapters.Of)];
        AssemblyAdapters[] second = [.. after.SourceModule.ReferencedAssemblySymbols.Select(AssemblyAdapters.Of)];

        Assert.Equal(2, first.Count(static assembly => assembly.Adapters.Count > 0));
        Assert.Equal(first.Length, second.Length);
        Assert.All(first.Zip(second), static pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public void FrameworkWithoutAdapters_IsNotReadAtAll()
    {
        CSharpCompilation compilation = User().Compile();
        string[] having = [.. compilation.SourceModule.ReferencedAssemblySymbols.Where(static assembly => AssemblyAdapters.Of(assembly).Adapters.Count > 0).Select(static assembly => assembly.Name)];

        Assert.Equal(["Lib.Adapter", "WeightInit.Runtime"], having.Order());
    }

    [Fact]
    public void EditInAnUnrelatedFile_RecomputesNothing()
    {
        Session session = new Session(User("class Other;")).Edit(1, "class Other;", "class Other { int _added; }");

        Assert.Equal([Unchanged], session.Reasons(TrackingNames.Types));
        Assert.Equal([Cached], session.OutputReasons());
    }

    [Fact]
    public void EditOfAnAdapterInTheProject_RecomputesTheType()
    {
        Session session = new Session(new Project(Model, Layers.Library, Layers.Adapter)).Edit(2, "public static void Allocate<T>", "public static void Write(Matrix<int> matrix) { }\n        public static string? Fault<T>(Matrix<T> matrix) => null;\n        public static void Allocate<T>");

        Assert.Equal([Modified], session.Reasons(TrackingNames.Types));
        Assert.Contains("fault: global::Lib.MatrixStorage.Fault", session.Result.GeneratedSources.Single().SourceText.ToString());
    }

    private static Project User(string more = "class Other;") => new(Model, more)
    {
        References = [Project.Build(new Project(Layers.Library, Layers.Adapter) { Name = "Lib.Adapter" })],
    };
}
