using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace WeightInit.DocsTests;

/// <summary>
/// Every block of C# on every page compiles as a reader would compile it, without a warning, and what is shown as output, as
/// message or as generated code is that. The pages of the diagnostics have their own tests, in Generator.Tests.
/// </summary>
public sealed class BlockTests
{
    public static TheoryData<string> Places => [.. Blocks().Where(static block => block.IsCSharp || block.Language == "text").Select(static block => block.Place)];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Block_IsAsShown(string place)
        => Problems.AssertNone(await BlockCheck.Find(Repository.Read(place.Split(':')[0]).Blocks.Single(block => block.Place == place)));

    /// <summary>A block that names no language is checked by nobody, so C# must not hide among them.</summary>
    [Fact]
    public void EveryBlockOfCSharp_SaysThatItIs()
        => Problems.AssertNone(Blocks()
            .Where(static block => !block.IsCSharp && (block.Text.Contains("Init(") || block.Text.Contains("using WeightInit")))
            .Where(static block => block.Language != "text")
            .Select(static block => block.Place));

    private static IEnumerable<CodeBlock> Blocks()
        => Repository.Pages.Where(static page => !page.StartsWith("docs/diagnostics/", System.StringComparison.Ordinal)).SelectMany(static page => Repository.Read(page).Blocks);
}
