using System.Linq;
using Xunit;

namespace WeightInit.DocsTests;

/// <summary>The checks of links and paths find what leads nowhere, and nothing else.</summary>
public sealed class LinkCheckTests
{
    [Theory]
    [InlineData("[a](../README.md)")]
    [InlineData("[a](determinism.md#golden-weights)")]
    [InlineData("[a](#a-heading-with-dots-and-marks)")]
    [InlineData("[a](diagnostics)")]
    [InlineData("[a](https://example.org/nowhere.md)")]
    [InlineData("![a](images/icon.png)")]
    [InlineData("`src/Runtime/Weights` and `docs/diagnostics/*.md` and `dotnet run docs/nothing.cs`")]
    public void What_Leads_IsNotFound(string text) => Assert.Equal(0, Count(text));

    [Theory]
    [InlineData("[a](nothing.md)")]
    [InlineData("[a](determinism.md#nothing)")]
    [InlineData("[a](#nothing)")]
    [InlineData("[a](/docs/determinism.md)")]
    [InlineData("![a](images/nothing.png)")]
    [InlineData("`src/Runtime/Nothing`")]
    [InlineData("`docs/images/*.nothing`")]
    public void What_LeadsNowhere_IsFound(string text) => Assert.Equal(1, Count(text));

    [Fact]
    public void LinkHome_IsFollowed()
    {
        Assert.Equal(0, Count($"[a]({Repository.Home}/blob/main/docs/determinism.md#golden-weights)"));
        Assert.Equal(1, Count($"[a]({Repository.Home}/blob/main/docs/nothing.md)"));
    }

    [Fact]
    public void Anchors_AreThoseOfGitHub() => Assert.Equal(["two-words-ξ-of_code-net"], new Page("page.md", "# Two words, *ξ* of_`code`: .NET!").Anchors);

    private static int Count(string text)
    {
        Page page = new("docs/page.md", "# A heading, with `dots` and marks!\n\n" + text);
        return LinkCheck.Find(page).Concat(PathCheck.Find(page)).Count();
    }
}
