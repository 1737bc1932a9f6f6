using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace WeightInit.DocsTests;

/// <summary>Looks for the files and folders that a page names as code.</summary>
internal static partial class PathCheck
{
    public static IEnumerable<string> Find(Page page)
        => page.InlineCode
            .Where(static code => InTree().IsMatch(code.Text))
            .Where(static code => !Exists(code.Text))
            .Select(code => $"{page.At(code.Line)}: there is no {code.Text}");

    /// <summary>A path may have <c>*</c> in its last part.</summary>
    private static bool Exists(string path)
    {
        string full = Repository.PathOf(path.TrimEnd('/'));
        return Path.GetFileName(full) is string name && name.Contains('*')
            ? Directory.Exists(Path.GetDirectoryName(full)) && Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(full)!, name).Any()
            : File.Exists(full) || Directory.Exists(full);
    }

    // One word, so that a command with a path in it is none; XXX and … stand for what differs.
    [GeneratedRegex(@"^(src|tests|docs|sample|benchmarks|\.ci)/[\w./*-]*$")]
    private static partial Regex InTree();
}
