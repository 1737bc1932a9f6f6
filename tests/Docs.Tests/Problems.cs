using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace WeightInit.DocsTests;

/// <summary>What checks found, told in full: an assertion on the list itself would cut the messages.</summary>
internal static class Problems
{
    public static void AssertNone(params IEnumerable<string?> problems)
    {
        string[] found = [.. problems.OfType<string>()];
        Assert.True(found.Length == 0, string.Join("\n", found));
    }
}
