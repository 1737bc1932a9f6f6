using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Beside an error of ours that is shown, the compiler's warnings of the same weight are silent; beside no other.</summary>
public sealed class FaultyWeightSuppressorTests
{
    private const string Zero = "[SpectralInit(0)] private double[,] _weight;";

    [Theory]
    [InlineData("CS8618", "WI0004", "[SpectralInit(0)] public double[,] Weight;")]
    [InlineData("CS8618", "WI0004", "[SpectralInit(0)] public double[,] Weight { get; set; }")]
    [InlineData("CS8618", "WI0020", "[field: SpectralInit(4)] public double[,] Weight { get; set; }")]
    [InlineData("CS8618", "WI0011", "[SpectralInit(4), NormalInit(4, 4)] private double[,] _weight;")]
    [InlineData("CS8618", "WI0009", "[SpectralInit(4)] private static double[,] _weight;")]
    [InlineData("CS0169", "WI0004", Zero)]
    [InlineData("CS0169", "WI0003", "[SpectralInit(4)] private decimal[,] _weight;")]
    [InlineData("CS0649", "WI0007", "[SpectralInit(4, Gain = 0)] private double[,]? _weight; public double First => _weight![0, 0];")]
    [InlineData("CS0649", "WI0004", "[SpectralInit(0)] private readonly double[,] _weight; public int Rows => _weight.GetLength(0);")]
    [InlineData("CS0414", "WI0004", "[SpectralInit(0)] private double[,] _weight = null!;")]
    public Task ErrorOnTheMember_Silences(string warning, string error, string member) => Silent(warning, error, Source(member));

    [Theory]
    [InlineData("WI0001", "class Model")]
    [InlineData("WI0002", "file partial class Model")]
    [InlineData("WI0016", "[WeightModel(Method = \"fill all\")] partial class Model")]
    public Task ErrorOnTheType_SilencesAllItsWeights(string error, string type) => Silent(
        "CS8618",
        error,
        $$"""
        using WeightInit;

        {{type}}
        {
            [SpectralInit(4)] private double[,] _first;
            [SpectralInit(4)] public double[,] Second { get; set; }
        }
        """);

    [Theory]
    [InlineData("class Outer", "WI0001")]
    [InlineData("file partial class Outer", "WI0002")]
    public Task ErrorOnATypeAround_SilencesAllItsWeights(string outer, string error) => Silent(
        "CS8618",
        error,
        $$"""
        using WeightInit;

        {{outer}}
        {
            partial struct Middle
            {
                partial class Model
                {
                    [SpectralInit(4)] private double[,] _weight;
                }
            }
        }
        """);

    [Fact]
    public Task ExplicitConstructor_IsSilentToo() => Silent(
        "CS8618",
        "WI0004",
        $$"""
        using WeightInit;

        public partial class Model
        {
            {{Zero}}

            public Model(int seed) => InitializeWeights(seed);

            public Model()
            {
            }
        }
        """);

    /// <summary>Whoever silences our error is told by the compiler again.</summary>
    [Theory]
    [InlineData("#pragma warning disable WI0004\n" + Zero + "\n#pragma warning restore WI0004", "")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"WeightInit\", \"WI0004\")] " + Zero, "")]
    [InlineData(Zero, "dotnet_diagnostic.WI0004.severity = none")]
    [InlineData(Zero, "dotnet_diagnostic.WI0004.severity = suggestion")]
    public Task SilencedError_Keeps(string member, string config) => Kept(["CS0169", "CS8618"], Source(member), config);

    [Fact]
    public Task ErrorAsAWarning_Silences() => Kept([], Source(Zero), "dotnet_diagnostic.WI0004.severity = warning");

    /// <summary>The error of one weight is no excuse for another, nor for what has no attribute.</summary>
    [Theory]
    [InlineData("[SpectralInit(4)] private double[,] _fine;", "CS8618")]
    [InlineData("public double[,] Other { get; set; }", "CS8618")]
    [InlineData("private readonly int _unused;", "CS0169")]
    public Task OtherMember_Keeps(string other, string warning) => Kept(
        [warning],
        $$"""
        using WeightInit;

        public partial class Model
        {
            {{Zero}}
            {{other}}
        }
        """);

    /// <summary>A module is made by its author, whether it is annotated rightly or not.</summary>
    [Fact]
    public Task FaultyModule_Keeps() => Kept(["CS8618"], Source("[WeightModule] public string Module;"));

    private static string Source(string member) => $$"""
        using WeightInit;

        public partial class Model
        {
        {{member}}

            public Model() => InitializeWeights(1);
        }
        """;

    private static async Task Silent(string warning, string error, string source)
    {
        GeneratorRun run = GeneratorRun.Of(new Project(source));

        // The compiler alone must warn, or there is nothing to silence.
        Assert.Contains(run.Output.GetDiagnostics(), diagnostic => diagnostic.Id == warning);
        Diagnostic[] left = [.. await run.Diagnose()];
        Assert.Contains(left, diagnostic => diagnostic.Id == error);
        Assert.DoesNotContain(left, static diagnostic => diagnostic.Id == "AD0001" || Array.IndexOf(["CS8618", "CS0169", "CS0649", "CS0414"], diagnostic.Id) >= 0);
    }

    private static async Task Kept(string[] warnings, string source, string config = "")
    {
        GeneratorRun run = GeneratorRun.Of(new Project(source) { EditorConfig = config.Length == 0 ? "" : $"root = true\n[*.cs]\n{config}\n" });

        Assert.Equal(warnings, (await run.Diagnose()).Select(static diagnostic => diagnostic.Id).Where(static id => id is not "CS1591" && !id.StartsWith("WI", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}
