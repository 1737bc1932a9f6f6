using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace WeightInit.DocsTests;

/// <summary>The checks of blocks find what is wrong with a page, and nothing else.</summary>
public sealed class BlockCheckTests
{
    private const string Model = "public partial class Model { [KaimingInit(4, 3)] private float[,] _weight; public Model() => InitializeWeights(1); }";

    [Fact]
    public async Task GoodBlocks_AreFound()
        => Assert.All(
            await Find($$"""
                ```csharp
                using WeightInit;
                Console.WriteLine("two lines");
                Console.WriteLine($"of {new Model().VerifyWeights().Entries[0].Name}");
                {{Model}}
                ```
                ```text
                two lines
                of …
                ```
                <!-- docs: generated -->
                ```csharp
                partial class Model : IWeightInitializable
                …
                var weight = run.Begin<float>("_weight", 4, 3);
                ```
                """, skipText: false),
            Assert.Null);

    [Theory]
    [InlineData("Console.WriteLine(1)", "CS1002")]
    [InlineData("string text = null; Console.WriteLine(text);", "CS8600")]
    [InlineData("public class Model { [WeightInit.KaimingInit(4, 3)] public float[,]? Weight; }", "WI0001")]
    [InlineData("public partial class Model { [WeightInit.KaimingInit(4, 3)] public float[,]? Weight; }", "WI0100")]
    public async Task BlockThatReports_IsFound(string code, string id)
        => Assert.Contains(id, Assert.Single(await Find($"```csharp\n{code}\n```")));

    [Theory]
    [InlineData("WI0001", true)]
    [InlineData("WI0002", false)]
    [InlineData("WI0001 WI0002", false)]
    public async Task BlockThatReportsOtherThanItSays_IsFound(string ids, bool good)
        => Assert.Equal(good, Assert.Single(await Find($$"""
            <!-- docs: reports {{ids}} -->
            ```csharp
            public class Model { [WeightInit.KaimingInit(4, 3)] public float[,]? Weight; }
            ```
            """)) is null);

    [Theory]
    [InlineData("Model.cs(1,14): error WI0001: 'Model' must be partial so that the weights of 'Model' can\nbe initialised: add 'partial' to its declaration", true)]
    [InlineData("Model.cs(2,14): error WI0001: 'Model' must be partial so that the weights of 'Model' can\nbe initialised: add 'partial' to its declaration", false)]
    [InlineData("Model.cs(1,14): error WI0001: 'Model' must be partial", false)]
    public async Task MessageThatIsNotReported_IsFound(string message, bool good)
        => Assert.Equal(good, (await Find($$"""
            <!-- docs: reports WI0001 -->
            ```csharp
            public class Model { [WeightInit.KaimingInit(4, 3)] public float[,]? Weight; }
            ```
            ```text
            {{message}}
            ```
            """, skipText: false))[1] is null);

    [Theory]
    [InlineData("1", true)]
    [InlineData("2", false)]
    [InlineData("1\n1", false)]
    public async Task OutputThatIsNotPrinted_IsFound(string output, bool good)
        => Assert.Equal(good, (await Find($"```csharp\nConsole.WriteLine(1);\n```\n```text\n{output}\n```", skipText: false))[1] is null);

    [Fact]
    public async Task OutputOfNoProgram_IsFound()
        => Assert.Contains("no program", (await Find("```csharp\npublic class Empty;\n```\n```text\n1\n```", skipText: false))[1]);

    [Fact]
    public async Task FailingProgram_IsFound()
        => await Assert.ThrowsAsync<InvalidOperationException>(() => Find("```csharp\nthrow new Exception();\n```\n```text\n1\n```", skipText: false));

    [Theory]
    [InlineData("this._weight = target;", true)]
    [InlineData("this._other = target;", false)]
    public async Task CodeThatIsNotGenerated_IsFound(string code, bool good)
        => Assert.Equal(good, (await Find($"```csharp\nusing WeightInit;\n{Model}\n```\n<!-- docs: generated -->\n```csharp\n{code}\n```"))[1] is null);

    [Fact]
    public async Task HiddenCodeAndBlocksBefore_BelongToABlock()
        => Assert.All(
            await Find("""
                ```csharp
                public class First;
                ```

                Words.

                <!-- docs: before
                int one = 1;
                -->
                <!-- docs: after
                public class Last;
                -->
                <!-- docs: continues -->
                ```csharp
                Console.WriteLine($"{one} {new First()} {new Last()}");
                ```
                """),
            Assert.Null);

    [Theory]
    [InlineData("<!-- docs: unheard -->\n```csharp\n```")]
    [InlineData("<!-- docs: continues -->\n\nWords.\n\n```csharp\n```")]
    [InlineData("<!-- docs: continues -->")]
    public void CommentThatSaysNothing_IsRefused(string text) => Assert.Throws<FormatException>(() => new Page("page.md", text));

    private static async Task<string?[]> Find(string text, bool skipText = true)
        => await Task.WhenAll(new Page("page.md", text).Blocks.Where(block => !skipText || block.IsCSharp).Select(BlockCheck.Find));
}
