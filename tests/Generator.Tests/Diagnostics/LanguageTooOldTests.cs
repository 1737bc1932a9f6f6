using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0013: the generated code needs C# 9, and C# 13 to implement a partial property.</summary>
public sealed class LanguageTooOldTests
{
    private const string Id = "WI0013";

    [Fact]
    public Task CSharp8_Warns() => Rule.Warns(
        Id,
        new Project(
        """
        using WeightInit;

        public partial class [|Model|]
        {
            [SpectralInit(4)] private double[,] _bad;
        }
        """) { Language = LanguageVersion.CSharp8 },
        "'Model' is compiled as C# 8.0", "C# 9.0 or newer", "<LangVersion>");

    [Fact]
    public Task CSharp9_DoesNotWarn() => Rule.DoesNotWarn(
        new Project(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _weight;
            [SpectralInit(nameof(Size))] private readonly float[] _flat = new float[9];
            [SpectralInit(2, Key = "k")] public float[][] Jagged { get; private set; }

            public int Size => 3;

            public Model() => InitializeWeights(1);
        }
        """) { Language = LanguageVersion.CSharp9 });

    [Theory]
    [InlineData(LanguageVersion.CSharp9, "9.0")]
    [InlineData(LanguageVersion.CSharp12, "12.0")]
    public Task PartialPropertyBeforeCSharp13_Warns(LanguageVersion language, string written) => Rule.Warns(
        Id,
        new Project(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] public partial double[,] [|Bad|] { get; }
            [SpectralInit(4)] private double[,] _good;

            public Model() => InitializeWeights(1);
        }
        """) { Language = language },
        $"'Model.Bad' is compiled as C# {written}", "C# 13.0 or newer", "<LangVersion>");

    [Fact]
    public Task PartialPropertyInCSharp13_DoesNotWarn() => Rule.DoesNotWarn(
        new Project(
        """
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] public partial double[,] Weight { get; }

            public Model() => InitializeWeights(1);
        }
        """) { Language = LanguageVersion.CSharp13 });

    /// <summary>A property that its author implements is no work of the generator's.</summary>
    [Fact]
    public async Task PartialPropertyOfTheUsersOwn_IsNotTold()
    {
        GeneratorRun run = GeneratorRun.Of(new Project(
            """
            using WeightInit;

            public partial class Model
            {
                private double[,]? _own;

                [SpectralInit(4)] public partial double[,]? Weight { get; set; }

                public partial double[,]? Weight { get => _own; set => _own = value; }

                public Model() => InitializeWeights(1);
            }
            """) { Language = LanguageVersion.CSharp12 });

        Assert.DoesNotContain(await run.Diagnose(), static diagnostic => diagnostic.Id == Id);
    }
}
