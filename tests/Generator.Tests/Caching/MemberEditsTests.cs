using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CsCheck;
using WeightInit.AbuseTests;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>A weight is left as it was found where another member is edited, unless it depends on that: by its name, by a text, through a constant.</summary>
[Collection(SharedMemory.Name)]
public sealed class MemberEditsTests
{
    private static readonly EditableFiles Files = new(
    [
        """
        ‹using WeightInit;¦using WeightInit; using S = WeightInit.SpectralInitAttribute;¦using WeightInit; using static Names;¦using WeightInit; using static M;›
        ‹¦[WeightModel(Seed = 3)] ¦[System.Obsolete("Old.")] ›public partial class M‹ : Base¦¦ : Base<M>›
        {
            ‹private const int Width = 4;¦private const int Width = 5;¦private const int Width = -4;¦private const int Width = Height;¦private const int Width = Names.Two;¦private const string Width = "Height";¦private int Width => 4;¦private int Width() => 4;¦private static readonly int Width = 4;¦private enum Width;›
            ‹private const int Height = 3;¦private const int Height = 2;¦private const string Height = "Depth";¦public int Height { get; }¦#nullable disable
            private const int Height = 3;›
            ‹¦private const int Depth = 6;¦private int Depth;›
            ‹private const string Text = "Height";¦private const string Text = "Wid" + "th";¦private const string Text = nameof(Depth);¦private const string Text = Names.Size;¦private const int Text = 7;›
            ‹¦private const double Gain = 2;¦private const float Half = 0.5f;›
            [‹SpectralInit(Width)¦SpectralInit(Height, Gain = Names.Gain)¦SpectralInit(nameof(Height))¦SpectralInit("Height")¦SpectralInit("Hei" + "ght")¦SpectralInit(Names.Size)¦SpectralInit(Text)¦SpectralInit(Inherited)¦S(4)¦SpectralInit(Two)¦SpectralInit(4, Gain = Half)¦SpectralInit(4, Gain = Half(1))¦SpectralInit(Imported.Size)›] private ‹float[,]¦double[,]¦Store¦T¦Half[,]›? _first;
            [OrthogonalInit(Height, ‹3¦Width¦M.Height›)] private float[,]? _second‹¦, _third›;
            ‹¦[System.Obsolete("Never.", true)] ¦[System.Diagnostics.CodeAnalysis.Experimental("EX1")] ›[ZerosInit(‹3¦4¦Text›‹¦, Key = "Width"¦, Key = Text›)] private float[]? _bias;
            ‹¦[ZerosInit(5)] private float[]? _added;¦[ZerosInit(5)] private float[]? _bias;¦private float[]? _second() => null;¦private int[]? _storageOfScale;¦private int _storageOfScale, _storageOfScale_;¦private sealed class SpectralInitAttribute(int size) : System.Attribute;¦private sealed class Half;¦private double Half(int of) => of;›
            ‹[OnesInit(Height)] public partial float[] Scale { get; set; }¦[OnesInit(Width)] public float[]? Scale { get; set; }¦[field: OnesInit(Width)] public float[]? Scale { get; set; }¦[field: OnesInit(Height)] public float[]? Scale { get => field; set { } }¦public int Scale;›
            ‹¦[WeightModule] private readonly Inner _inner = new();¦[WeightModule] private M? _inner;¦[WeightModule] private Base _inner = new();›
            ‹¦private int InitializeWeights;¦#if FLAG
            private const int Flag = 3;
        #endif›
            public M() ‹=> InitializeWeights(1);¦{ }›
        }
        """,
        """
        public class Base { ‹protected const int Inherited = 3;¦protected const string Inherited = "Height";¦protected const string Inherited = "Depth";¦› ‹¦protected const int Depth = 8;› }
        public class Base<T> : Base;
        public static class Names { public const string Size = ‹"Width"¦"Height"¦"Depth"›; public const int Two = ‹2¦3›; public const double Gain = ‹1¦2¦0›; }
        public partial class Inner { ‹[WeightInit.OnesInit(2)] ¦[WeightInit.OnesInit(M.Flag)] ¦›private float[]? _weight; ‹¦private M? _back;› }
        ‹¦public partial class M { private const int Two = 9; }¦public partial class M { [WeightInit.ZerosInit(Two)] private float[]? _second; }¦public class Store { public float[] Values = new float[4]; }¦public static class Imported { public const string Size = "Height"; }›
        """,
    ]);

    private static readonly int[] Usual = new int[Files.Choices.Count];

    private static readonly Gen<(int Place, int Choice)[]> Edits =
        from places in Gen.Int[0, Files.Choices.Count - 1].Array[6, 12]
        from choices in Gen.Int[0, 1_000_000].Array[places.Length]
        select places.Select((place, i) => (place, choices[i] % 5 == 0 ? 0 : choices[i] % Files.Choices[place])).ToArray();

    [Fact, Property]
    public void RandomEdits_AreAsFromScratch() => Edits.Hold(
        static edits =>
        {
            List<int[]> states = [Usual];
            foreach ((int place, int choice) in edits)
            {
                states.Add(With(states[^1], place, choice));
            }

            Compare(states).GetAwaiter().GetResult();
        },
        12,
        static edits => string.Join(", ", edits),
        threads: 1);

    [Fact]
    public async Task EveryTwoEdits_AreAsFromScratch()
    {
        // The first weight's size is given in every way that there is, and under each all that sizes can depend on is edited.
        int size = Enumerable.Range(0, Files.Choices.Count).Single(static place => Files.Texts(With(Usual, place, 1))[0].Contains("Gain = Names.Gain", System.StringComparison.Ordinal));
        List<int[]> states = [Usual];
        for (int way = 0; way < Files.Choices[size]; way++)
        {
            int[] given = With(Usual, size, way);
            for (int place = 0; place < Files.Choices.Count; place++)
            {
                for (int choice = 1; choice < Files.Choices[place] && place != size; choice++)
                {
                    states.Add(With(given, place, choice));
                }
            }
        }

        await Compare(states);
    }

    [Theory]
    [InlineData("Text", "private const string Text = \"Wid\" + \"th\"; private const int Width = 4;")]
    [InlineData("Text", "private const string Text = Names.Size; private const int Width = 4;")]
    [InlineData("Text", "private const string Text = nameof(Width); private const int Width = 4;")]
    [InlineData("Text", "private const string Text = Other; private const string Other = \"Width\"; private const int Width = 4;")]
    [InlineData("Names.Size", "private const int Width = 4;")]
    [InlineData("\"Wid\" + \"th\"", "private const int Width = 4;")]
    [InlineData("$\"{nameof(Width)}\"", "private const int Width = 4;")]
    [InlineData("\"Wi\\u0064th\"", "private const int Width = 4;")]
    [InlineData("@\"Width\"", "private const int @Width = 4;")]
    [InlineData("nameof(M.Width)", "private const int Width = 4;")]
    [InlineData("Inherited", "private const int Width = 4;")]
    public async Task SizeNamedInAnyWay_IsReadAnewWithWhatItNames(string size, string declarations)
    {
        string text = $$"""
            using WeightInit;
            public partial class M : Base
            {
                {{declarations}}
                [SpectralInit({{size}})] private float[,]? _weight;
                public M() => InitializeWeights(1);
            }
            public class Base { protected const string Inherited = "Width"; }
            public static class Names { public const string Size = "Width"; }
            """;
        EditedState first = EditableProject.Of(text);
        EditedState[] edited = [.. new[] { "int Width() => 4", "const int Width = -4", "const float Width = 4", "int Height = 4" }
            .Select(replacement => EditableProject.Of(text.Replace("const int Width = 4", replacement).Replace("const int @Width = 4", replacement)))];

        EditorSession.Forget();
        Assert.DoesNotContain("WI0", await new EditorSession().Run(first));
        await EditorSession.Compare([("nothing", first), .. edited.SelectMany(state => new[] { ("an edit", state), ("undoing it", first) })]);
    }

    private static int[] With(int[] state, int place, int choice)
    {
        int[] changed = [.. state];
        changed[place] = choice;
        return changed;
    }

    private static Task Compare(List<int[]> states) => EditorSession.Compare(
        [.. states.Select(static state => (string.Join(", ", state.Index().Where(static place => place.Item != 0)), EditableProject.Of(Files.Texts(state))))]);
}
