using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace WeightInit.DocsTests;

/// <summary>Follows the links of a page: relative ones, and those to the project's own home.</summary>
internal static class LinkCheck
{
    /// <summary>What is wrong with the page's links: a file or folder that is not there, a heading that its page has not.</summary>
    public static IEnumerable<string> Find(Page page)
    {
        foreach ((int line, string target) in page.Links)
        {
            if (Local(page, target) is not string local)
            {
                continue;
            }

            string[] parts = local.Split('#', 2);
            string path = parts[0].Length == 0 ? page.Name : parts[0];
            if (path != page.Name && !(File.Exists(Repository.PathOf(path)) || Directory.Exists(Repository.PathOf(path))))
            {
                yield return $"{page.At(line)}: '{target}' leads nowhere";
            }
            else if (parts.Length == 2 && !Anchors(page, path).Contains(parts[1]))
            {
                yield return $"{page.At(line)}: '{target}' names no heading; there are {string.Join(", ", Anchors(page, path))}";
            }
        }
    }

    /// <summary>The pages that a page links to.</summary>
    public static IEnumerable<string> PagesLinkedFrom(Page page)
    {
        foreach (string target in page.Links.Select(link => Local(page, link.Target)).OfType<string>())
        {
            string path = target.Split('#')[0];
            if (path.EndsWith(".md", StringComparison.Ordinal) && File.Exists(Repository.PathOf(path)))
            {
                yield return path;
            }
        }
    }

    /// <summary>The target as a path from the root, with its anchor; null for what lies elsewhere.</summary>
    private static string? Local(Page page, string target)
    {
        if (target.StartsWith('#'))
        {
            return target;
        }

        foreach (string kind in (string[])["blob", "tree", "raw"])
        {
            if (target.StartsWith($"{Repository.Home}/{kind}/main/", StringComparison.Ordinal))
            {
                return target[$"{Repository.Home}/{kind}/main/".Length..];
            }
        }

        // A path that begins with a slash is an absolute URI on some systems; it has no scheme.
        return Uri.TryCreate(target, UriKind.Absolute, out Uri? uri) && !uri.IsFile ? null : Resolve(page.Name, target);
    }

    private static string Resolve(string page, string target)
    {
        string[] parts = target.Split('#', 2);
        string path = Path.GetRelativePath(Repository.Root, Path.Combine(Path.GetDirectoryName(Repository.PathOf(page))!, parts[0])).Replace('\\', '/');
        return parts.Length == 2 ? $"{path}#{parts[1]}" : path;
    }

    private static IEnumerable<string> Anchors(Page page, string path)
        => path == page.Name ? page.Anchors : path.EndsWith(".md", StringComparison.Ordinal) ? Repository.Read(path).Anchors : [];
}
