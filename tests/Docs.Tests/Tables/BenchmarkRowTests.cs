using System.Linq;
using Xunit;

namespace WeightInit.DocsTests;

/// <summary>The figures of README.md are those of docs/benchmarks.md: whoever measures anew copies the rows there anew.</summary>
public sealed class BenchmarkRowTests
{
    /// <summary>All figures of a row stand in one row of a table there, in the same order: they come from one run.</summary>
    [Fact]
    public void EveryRowOfTheReadme_StandsInTheTablesOfBenchmarks()
    {
        string[][] measured = [.. Repository.Read("docs/benchmarks.md").Tables.SelectMany(static table => table.Skip(1))];
        string[][] shown = [.. Repository.Read("README.md").Tables.Where(static table => table[0].Contains("WeightInit")).SelectMany(static table => table.Skip(1)).Select(Figures)];

        Assert.NotEmpty(shown);
        Problems.AssertNone(shown.Where(row => !measured.Any(one => HoldsInOrder(one, row))).Select(static row => $"README.md: no row of docs/benchmarks.md holds {string.Join(" | ", row)}"));
    }

    /// <summary>The cells but for the first, which says in the reader's words what was measured, and empty ones.</summary>
    private static string[] Figures(string[] row) => [.. row.Skip(1).Where(static cell => cell.Length > 0)];

    private static bool HoldsInOrder(string[] row, string[] figures)
    {
        int found = 0;
        foreach (string cell in row)
        {
            found += found < figures.Length && figures[found] == cell ? 1 : 0;
        }

        return found == figures.Length;
    }
}
