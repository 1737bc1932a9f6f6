using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>WI0300: generator, attributes, runtime and adapters come from versions that do not fit together.</summary>
public sealed class PartsDoNotFitTests
{
    private const string Id = "WI0300";

    private const string Model = """
        using WeightInit;

        public partial class [|Model|]
        {
            [SpectralInit(4)] private double[,] _bad = null!;
        }
        """;

    private static readonly Version Own = OtherVersion.Own;

    [Theory]
    [InlineData("WeightInit.Runtime", "0.0.9.0")]
    [InlineData("WeightInit.Runtime", "99.0.0.0")]
    [InlineData("WeightInit.Attributes", "0.0.9.0")]
    [InlineData("WeightInit.Attributes", "99.0.0.0")]
    public Task AnotherVersion_Warns(string part, string version)
    {
        Version other = new(version);
        return Rule.Warns(
            Id,
            new Project(Model) { Product = OtherVersion.Of(part, other) },
            "No code is written for 'Model'", $"WeightInit.Generator {Own.ToString(3)} runs", $"{part} {other.ToString(3)} is referenced", "one version of the package WeightInit");
    }

    [Fact]
    public async Task AnotherVersion_BreaksNoGeneratedCode()
    {
        // What calls the missing method is the user's own code, and says so where it stands.
        Project project = new("public partial class Model { [WeightInit.NormalInit(4)] private float[] _bad = null!; public Model() => InitializeWeights(1); }")
        {
            Product = OtherVersion.Of("WeightInit.Runtime", new Version(Own.Major + 1, 0, 0, 0)),
        };
        GeneratorRun run = GeneratorRun.Of(project);

        Assert.Empty(run.Result.GeneratedTrees);
        Assert.Equal(["CS0103", Id], (await run.Diagnose()).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.Id).Order());
    }

    [Fact]
    public Task RuntimeMissing_Warns() => Rule.Warns(
        Id,
        new Project(Model) { Product = [MetadataReference.CreateFromFile(typeof(SpectralInitAttribute).Assembly.Location)] },
        "WeightInit.Runtime is not referenced", "add the package WeightInit");

    [Fact]
    public Task OneVersion_DoesNotWarn() => Rule.DoesNotWarn("""
        using WeightInit;

        public partial class Model
        {
            [SpectralInit(4)] private double[,] _good;

            public Model() => InitializeWeights(1);
        }
        """);

    [Theory]
    [InlineData("0.0.9.0")]
    [InlineData("99.0.0.0")]
    public Task AdapterOfABreakingVersion_Warns(string version)
    {
        Version other = new(version);
        return Rule.Warns(
            Id, Adapted("[|_bad|]", other), "No code is written for 'Model._bad'", $"Adapter 2.3.4 was built for WeightInit {other.ToString(3)}", $"{Own.ToString(3)} is referenced");
    }

    [Fact]
    public Task AdapterOfANewerRepair_Warns() => Rule.Warns(Id, Adapted("[|_bad|]", new Version(Own.Major, Own.Minor, Own.Build + 1, 0)), "Adapter 2.3.4 was built for");

    [Fact]
    public Task AdapterOfThisVersion_DoesNotWarn() => Rule.DoesNotWarn(Adapted("_good", Own));

    private static Project Adapted(string member, Version builtFor)
    {
        byte[] adapter = Project.Image(new Project("""
            [assembly: System.Reflection.AssemblyVersion("2.3.4.0")]
            [assembly: WeightInit.WeightStorage(typeof(Lib.Grid), typeof(Lib.Storage))]
            namespace Lib
            {
                public class Grid { }

                public static class Storage
                {
                    public static int[] Shape(Grid grid) => new[] { 2, 2 };
                    public static System.Span<float> Span(Grid grid) => default;
                }
            }
            """) { Name = "Adapter" });
        return new Project($"public partial class Model {{ [WeightInit.NormalInit(2, 2)] private readonly Lib.Grid {member} = new(); public Model() => InitializeWeights(1); }}")
        {
            References = [OtherVersion.BuiltFor(adapter, "WeightInit.Attributes", builtFor)],
        };
    }
}
