using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>How often CS8618 is left, of sources that the compiler alone warns of.</summary>
internal static class Uninitialized
{
    public const string Weight = "[SpectralInit(4)] private double[,] _weight;";

    public static Task IsSuppressed(string source) => IsKept(0, source);

    public static async Task IsKept(int expected, string source)
    {
        GeneratorRun run = GeneratorRun.Of(new Project($"using WeightInit;\n\n{source}"));

        // The compiler alone must warn, or there is nothing to suppress.
        Assert.Contains(run.Output.GetDiagnostics(), static diagnostic => diagnostic.Id == "CS8618");
        ImmutableArray<Diagnostic> left = await run.Diagnose();
        Assert.Equal(expected, left.Count(static diagnostic => diagnostic.Id == "CS8618"));
        Assert.DoesNotContain(left, static diagnostic => diagnostic.Id is "AD0001" or "CS0103");
    }
}
