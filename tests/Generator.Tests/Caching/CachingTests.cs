using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using WeightInit.Generator;
using Xunit;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace WeightInit.GeneratorTests;

/// <summary>What an edit recomputes: the run reason of each tracked step, after a real edit of a real session.</summary>
public sealed class CachingTests
{
    private const string Model = """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _weight;

            public Model() => InitializeWeights(1);
        }
        """;

    [Fact]
    public void FirstRun_IsNew()
    {
        Session session = new(new Project(Model, "class Other;"));

        AssertReasons(session, types: New, output: New);
    }

    [Fact]
    public void CommentAboveInTheSameFile_RecomputesNothing()
    {
        Session session = new Session(new Project(Model, "class Other;")).Edit(0, "public partial", "// A comment\n// that moves everything down.\npublic partial");

        AssertReasons(session, types: Unchanged, output: Cached);
    }

    [Fact]
    public void EditInAnUnrelatedFile_RecomputesNothing()
    {
        Session session = new Session(new Project(Model, "class Other;")).Edit(1, "class Other;", "class Other { int _added; }");

        AssertReasons(session, types: Unchanged, output: Cached);
    }

    [Fact]
    public void EditOfTheConstructor_RecomputesNothing()
    {
        Session session = new Session(new Project(Model, "class Other;")).Edit(0, "InitializeWeights(1)", "InitializeWeights(2)");

        AssertReasons(session, types: Unchanged, output: Cached);
    }

    [Fact]
    public void SignalPath_IsNothingToTheGenerator()
    {
        Session session = new Session(new Project(Model, "class Other;")).Edit(0, "public partial", "[SignalPath(nameof(_weight), Repeat = 9)]\npublic partial");

        AssertReasons(session, types: Unchanged, output: Cached);
    }

    [Fact]
    public void ChangedArgument_RecomputesTheType()
    {
        Session session = new Session(new Project(Model, "class Other;")).Edit(0, "(4)", "(5)");

        AssertReasons(session, types: Modified, output: Modified);
    }

    [Fact]
    public void AddedField_RecomputesTheType()
    {
        Session session = new Session(new Project(Model, "class Other;")).Edit(0, "    public Model", "    [SpectralInit(3)] private float[] _added;\n\n    public Model");

        Assert.Equal([Modified], session.Reasons(TrackingNames.Types));
        Assert.Equal([Modified], session.OutputReasons());
        Assert.Contains("_added", session.Result.GeneratedSources.Single().SourceText.ToString());
    }

    [Fact]
    public void FieldAddedAbove_SpeaksForTheType()
    {
        Session session = new Session(new Project(Model, "class Other;")).Edit(0, "    [SpectralInit(4)]", "    [SpectralInit(3)] private float[] _added;\n    [SpectralInit(4)]");

        string text = session.Result.GeneratedSources.Single().SourceText.ToString();
        Assert.True(text.IndexOf("\"_added\"", System.StringComparison.Ordinal) < text.IndexOf("\"_weight\"", System.StringComparison.Ordinal));
    }

    [Fact]
    public void RemovedField_RemovesTheFile()
    {
        Session session = new Session(new Project(Model, "class Other;")).Edit(0, "[SpectralInit(4)] ", "");

        Assert.Empty(session.Result.GeneratedSources);
    }

    [Fact]
    public void ConstantInAnotherFile_RecomputesTheType()
    {
        Session session = new Session(new Project(Model.Replace("(4)", "(Sizes.Hidden)"), "static class Sizes { public const int Hidden = 4; }")).Edit(1, "= 4", "= 5");

        AssertReasons(session, types: Modified, output: Modified);
        Assert.Contains("\"_weight\", 5, 5", session.Result.GeneratedSources.Single().SourceText.ToString());
    }

    [Fact]
    public void BaseClassInAnotherFile_RecomputesTheDerived()
    {
        Session session = new Session(new Project(
            Model.Replace("class Model", "class Model : Layer"),
            "using WeightInit; public partial class Layer { [SpectralInit(4)] private double[,] _own; }")).Edit(1, "[SpectralInit(4)]", "");

        string text = session.Result.GeneratedSources.Single().SourceText.ToString();
        Assert.DoesNotContain("override", text);
    }

    [Fact]
    public void PartOfTheTypeInAnotherFile_IsPartOfTheModel()
    {
        Session session = new Session(new Project(Model, "using WeightInit; partial class Model { [SpectralInit(4)] private double[,] _second; }")).Edit(1, "(4)", "(7)");

        Assert.Equal([Modified], session.Reasons(TrackingNames.Types));
        Assert.Contains("\"_second\", 7, 7", session.Result.GeneratedSources.Single().SourceText.ToString());
    }

    [Fact]
    public void FortyTypes_AnEditOfOneLeavesTheOthersCached()
    {
        string[] sources = [.. Enumerable.Range(0, 40).Select(static index => Model.Replace("Model", $"Model{index}"))];
        Session session = new Session(new Project(sources)).Edit(17, "(4)", "(5)");

        Assert.Equal(Counts((Unchanged, 39), (Modified, 1)), Counts(session.Reasons(TrackingNames.Types)));
        Assert.Equal(Counts((Cached, 39), (Modified, 1)), Counts(session.OutputReasons()));
        Assert.Equal(40, session.Result.GeneratedSources.Length);
    }

    [Fact]
    public void FortyTypesInOneFile_AnEditOfOneLeavesTheOthersCached()
    {
        string body = string.Concat(Enumerable.Range(0, 40).Select(static index => $"\npublic partial class Model{index} {{ [SpectralInit(4)] private double[,]? _weight; }}"));
        Session session = new Session(new Project("using WeightInit;" + body)).Edit(0, "Model17 { [SpectralInit(4)]", "Model17 { [SpectralInit(5)]");

        Assert.Equal(Counts((Unchanged, 39), (Modified, 1)), Counts(session.Reasons(TrackingNames.Types)));
        Assert.Equal(Counts((Cached, 39), (Modified, 1)), Counts(session.OutputReasons()));
    }

    private static void AssertReasons(Session session, IncrementalStepRunReason types, IncrementalStepRunReason output)
    {
        Assert.Equal([types], session.Reasons(TrackingNames.Types));
        Assert.Equal([output], session.OutputReasons());
    }

    private static SortedDictionary<IncrementalStepRunReason, int> Counts(params (IncrementalStepRunReason Reason, int Count)[] counts)
        => new(counts.ToDictionary(static entry => entry.Reason, static entry => entry.Count));

    private static SortedDictionary<IncrementalStepRunReason, int> Counts(IEnumerable<IncrementalStepRunReason> reasons)
        => new(reasons.CountBy(static reason => reason).ToDictionary());
}
