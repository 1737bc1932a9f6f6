using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace WeightInit.DocsTests;

/// <summary>Links lead somewhere, paths in sentences exist, and every page can be reached from README.md.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Pages => [.. Repository.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_Lead(string page) => Problems.AssertNone(LinkCheck.Find(Repository.Read(page)));

    /// <summary>Files and folders that a sentence names by their path from the root.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Paths_Exist(string page) => Problems.AssertNone(PathCheck.Find(Repository.Read(page)));

    [Fact]
    public void EveryPageOfTheDocs_IsReachedFromTheReadme()
    {
        HashSet<string> reached = [];
        Queue<string> open = new(["README.md"]);
        while (open.TryDequeue(out string? page))
        {
            if (reached.Add(page))
            {
                foreach (string target in LinkCheck.PagesLinkedFrom(Repository.Read(page)))
                {
                    open.Enqueue(target);
                }
            }
        }

        Problems.AssertNone(Repository.Pages.Where(static page => page.StartsWith("docs/", StringComparison.Ordinal) || !page.Contains('/')).Except(reached));
    }
}
