using System.Linq;
using Xunit;

namespace WeightInit.DocsTests;

/// <summary>What sentences and tables call our API is there.</summary>
public sealed class NameTests
{
    public static TheoryData<string> Pages => [.. Repository.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Names_AreOfTheApi(string page) => Problems.AssertNone(NameCheck.Find(Repository.Read(page)));

    [Theory]
    [InlineData("`Activation.GELU`, `Initialize.Normalize` and `CsrMatrix<float>`", 0)]
    [InlineData("`[KaimingInit(…, Mode = FanMode.FanOut)] float[,] w`", 0)]
    [InlineData("`[Fact]` and `Other.Member`", 0)]
    [InlineData("`Activation.Gelu`", 1)]
    [InlineData("`Initialize.Nothing(span)`", 1)]
    [InlineData("`[KaimingInit(…, Fan = FanMode.FanOut)]`", 1)]
    [InlineData("`[HeInit(3)]`", 1)]
    public void NameOfNothing_IsFound(string text, int count) => Assert.Equal(count, NameCheck.Find(new Page("page.md", text)).Count());
}
