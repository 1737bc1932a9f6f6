using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>No model holds a piece of the compiler; and the walk that says so finds one where there is one.</summary>
[Collection(SharedMemory.Name)]
public sealed class HeldObjectsTests
{
    private const string Source = """
        using WeightInit;

        namespace Demo;

        [WeightModel(Seed = -4, Method = "Reset")]
        public partial class Outer<T>
        {
            public partial record Model(int Hidden)
            {
                [SpectralInit(nameof(Hidden), 3, Gain = 0.5, Measure = SpectralMeasure.Norm, Key = "k")] private double[,]? _first;
                [SpectralInit(4)] public partial float[][] Second { get; private set; }
                [SpectralInit(4)] private readonly float[] _third = new float[16];
            }
        }
        """;

    [Fact]
    public void Models_HoldNoPieceOfTheCompiler()
    {
        Session session = new(new Project(Source));
        object[] values = [.. session.Result.TrackedSteps[TrackingNames.Types].SelectMany(static step => step.Outputs).Select(static output => output.Value)];

        Assert.Contains(values, static value => value is TypeModel { Weights.Count: 3 });
        Assert.Empty(values.SelectMany(HeldObjects.Forbidden));
    }

    [Fact]
    public void Models_OfTwoReadingsAreEqual()
    {
        Assert.Equal(ModelOf(Source), ModelOf(Source));
        object first = ModelOf(Source);
        AnnotatedTypes.Forget();
        Assert.NotSame(first, ModelOf(Source));
        Assert.NotEqual(ModelOf(Source), ModelOf(Source.Replace("\"k\"", "\"j\"")));
        Assert.Equal(ModelOf(Source).GetHashCode(), ModelOf(Source).GetHashCode());
    }

    [Theory]
    [MemberData(nameof(BadRecords))]
    public void Walk_FindsAForbiddenObject(string what)
    {
        CSharpCompilation compilation = new Project("class C { int _field; }").Compile();
        SyntaxTree tree = compilation.SyntaxTrees[0];
        object bad = what switch
        {
            "symbol" => compilation.GetTypeByMetadataName("C")!,
            "node" => tree.GetRoot(),
            "tree" => tree,
            "location" => tree.GetRoot().GetLocation(),
            "token" => tree.GetRoot().GetFirstToken(),
            "semantic model" => compilation.GetSemanticModel(tree),
            _ => compilation,
        };

        string found = Assert.Single(HeldObjects.Forbidden(new BadRecord("name", [new Nested([null, bad])])));
        Assert.Contains("Items[1]", found.Replace("<Items>k__BackingField", "Items"));
    }

    public static TheoryData<string> BadRecords => ["symbol", "node", "tree", "location", "token", "semantic model", "compilation"];

    private static object ModelOf(string source) => new Session(new Project(source)).Result.TrackedSteps[TrackingNames.Types].Single().Outputs.Single().Value;

    private sealed record BadRecord(string Name, IReadOnlyList<Nested> List);

    private sealed record Nested(object?[] Items);
}
