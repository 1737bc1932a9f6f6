using System.Threading.Tasks;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Edits that leave every word of a type as it was and change what it means, and types that are easily taken for each other.</summary>
[Collection(SharedMemory.Name)]
public sealed class AwkwardEditsTests
{
    private const string Constants = "public static class Far { public const int Distant = 9; } public static class Near { public const int Distant = 2; }";

    private const string Type = "public partial class M { [SpectralInit(Distant)] private float[,]? _weight; public M() => InitializeWeights(1); }";

    [Theory]
    [InlineData("a using moved to another namespace", "using WeightInit; namespace A { using static Far; TYPE } namespace B { class N; }", "using WeightInit; namespace A { TYPE } namespace B { using static Far; class N; }")]
    [InlineData("a type moved to another block of its namespace", "using WeightInit; namespace A { using static Far; TYPE } namespace A { }", "using WeightInit; namespace A { using static Far; } namespace A { TYPE }")]
    [InlineData("usings changed places", "using WeightInit; namespace A { using static Far; TYPE } namespace A { using static Near; }", "using WeightInit; namespace A { using static Near; TYPE } namespace A { using static Far; }")]
    [InlineData("a type between two blocks with usings", "using WeightInit; namespace A { using static Far; TYPE } namespace A { using static Near; }", "using WeightInit; namespace A { using static Far; } namespace A { using static Near; TYPE }")]
    [InlineData("a using moved into the namespace", "using WeightInit; using static Far; namespace A; TYPE", "using WeightInit; namespace A; using static Far; TYPE")]
    [InlineData("an alias moved into the namespace", "using WeightInit; using static Near; using Near = Far; namespace A { TYPE }", "using WeightInit; using static Near; namespace A { using Near = Far; TYPE }")]
    public async Task Usings_AreReadWhereTheyStand(string edit, string before, string after)
    {
        (EditedState first, EditedState second) = (State(before), State(after));

        await EditorSession.Compare([("nothing", first), (edit, second), ("undoing it", first)]);
    }

    [Theory]
    [InlineData("using S = WeightInit.ZerosInitAttribute;")]
    [InlineData("using SAttribute = WeightInit.ZerosInitAttribute;")]
    [InlineData("global using SAttribute = WeightInit.ZerosInitAttribute;")]
    public async Task Alias_LeavesOutItsEnd(string alias)
    {
        EditedState state = EditableProject.Of(alias + " public partial class M { [S(4)] private float[]? _weight; public M() => InitializeWeights(1); }");

        Assert.Contains("_weight", await Fresh(state));
        await EditorSession.Compare([("another alias", EditableProject.Of(state.Texts[0].Replace("WeightInit.ZerosInit", "System.Obsolete"))), ("ours", state)]);
    }

    [Theory]
    [InlineData("file partial class M", "file partial class M")]
    [InlineData("partial class M", "partial struct M")]
    public async Task SilenceOfOne_IsNotThatOfItsNamesake(string first, string second)
    {
        const string Silent = "using WeightInit;\nFIRST { [ZerosInit(4)] private float[]? _one; void Do(WeightKey key) { InitializeWeights(key); } }";
        const string Told = "using WeightInit;\nSECOND { [ZerosInit(4, Key = \"k\")] private float[]? _one; [ZerosInit(4, Key = \"k\")] private float[]? _two; void Do(WeightKey key) { InitializeWeights(key); } }";
        string[] texts = [Silent.Replace("FIRST", first), Told.Replace("SECOND", second)];

        Assert.Contains("WI0101", await Fresh(EditableProject.Of(texts)));
        Assert.Contains("WI0101", await Fresh(EditableProject.Of(texts[1], texts[0])));
    }

    [Fact]
    public async Task PlaceInAnotherType_MovesByItself()
    {
        const string Text = "using WeightInit;\n[SignalPath(nameof(_inner), Repeat = 90)]\npublic partial class M { [WeightModule] private readonly Inner _inner = new(1); public M() => InitializeWeights(1); }\n"
            + "// Between\npublic partial class Inner { [NormalInit(64, 64)] private float[,] _weight; public Inner(int seed) => InitializeWeights(seed); }";
        EditedState state = EditableProject.Of(Text);

        Assert.Contains("WI0203", await Fresh(state));
        await EditorSession.Compare([("nothing", state), ("another comment", EditableProject.Of(Text.Replace("// Between", "// Between the two"))), ("undoing it", state)]);
    }

    [Theory]
    [InlineData("Gain = 1", "Gain = 4", "WI0205", "WI0203")]
    [InlineData("// Above", "// Above\n// it", "WI0205", "WI0205")]
    public async Task WhatWasSaid_IsSaidAgainWhereTheTypeStands(string old, string replacement, string before, string after)
    {
        const string Text = "using WeightInit;\n// Above\n[SignalPath(nameof(_weight), Activation = Activation.Tanh, Repeat = 9)]\npublic partial class M { [OrthogonalInit(64, 64, Gain = 1)] private float[,] _weight; public M() => InitializeWeights(1); }";
        (EditedState first, EditedState second) = (EditableProject.Of(Text), EditableProject.Of(Text.Replace(old, replacement)));

        Assert.Contains(before, await Fresh(first));
        Assert.Contains(after, await Fresh(second));
        await EditorSession.Compare([("nothing", first), (replacement, second), ("undoing it", first)]);
    }

    [Fact]
    public async Task Program_IsNotTheTypeWithWhichItsFileBegins()
    {
        const string Text = "partial class M { [WeightInit.ZerosInit(-4)] private float[]? _one; void Do() => InitializeWeights(1); }\nSystem.Console.WriteLine();";

        Assert.Contains("WI0004", await Fresh(EditableProject.Of(Text)));
        Assert.Contains("WI0004", await new EditorSession().Run(EditableProject.Of(Text)));
    }

    [Theory]
    [InlineData("[ZerosInit(3)] private float[]? _of;", "private float[]? _of;")]
    [InlineData("partial class Inner", "class Inner")]
    [InlineData("partial class Inner", "partial class Other")]
    [InlineData("_inner", "_storageOfScale")]
    public async Task FilesGeneratedBeforeAnEdit_TellTheGeneratorNothing(string old, string replacement)
    {
        const string Text = "using WeightInit;\npublic partial class M { [WeightModule] private Inner? _inner; [OnesInit(4)] public partial float[] Scale { get; set; } }\n"
            + "public partial class Inner { [ZerosInit(3)] private float[]? _of; }";
        EditedState edited = EditableProject.Of(Text.Replace(old, replacement));
        string fresh = await Fresh(edited);

        EditorSession.Forget();
        await EditorSession.AnalyseWithFilesOf(EditableProject.Of(Text), edited);

        Assert.Equal(fresh, await new EditorSession().Run(edited));
    }

    private static EditedState State(string text) => EditableProject.Of(Constants, text.Replace("TYPE", Type));

    private static Task<string> Fresh(EditedState state)
    {
        EditorSession.Forget();
        return new EditorSession().Run(state);
    }
}
