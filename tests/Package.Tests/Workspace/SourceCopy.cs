using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace WeightInit.PackageTests;

/// <summary>A copy of the project as it stands, committed or not: packing among them disturbs no build of the project itself.</summary>
internal static class SourceCopy
{
    // One author and one moment, so that two copies are one commit.
    private static readonly Dictionary<string, string> Identity = new()
    {
        ["GIT_AUTHOR_NAME"] = "test",
        ["GIT_AUTHOR_EMAIL"] = "test@example.com",
        ["GIT_AUTHOR_DATE"] = "2000-01-01T00:00:00Z",
        ["GIT_COMMITTER_NAME"] = "test",
        ["GIT_COMMITTER_EMAIL"] = "test@example.com",
        ["GIT_COMMITTER_DATE"] = "2000-01-01T00:00:00Z",
    };

    public static async Task To(string folder)
    {
        string listed = await Git(RepositoryFolder.Path, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
        foreach (string file in listed.Split('\0').Where(static name => name.Length > 0))
        {
            string source = Path.Combine(RepositoryFolder.Path, file);
            string target = Path.Combine(folder, file);
            // A file that was deleted and not committed yet is listed still.
            if (File.Exists(source))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(source, target);
            }
        }

        // A repository of its own, which SourceLink needs.
        await Git(folder, "init", "--quiet");
        await Git(folder, "add", "--all");
        await Git(folder, "commit", "--quiet", "--no-gpg-sign", "--message", "Sources");
    }

    /// <summary>The same sources in another folder, as a clone.</summary>
    public static Task Again(string copy, string folder) => Git(copy, "clone", "--quiet", ".", folder);

    private static Task<string> Git(string folder, params string[] arguments)
        => Command.Run(folder, "git", Identity, ["-c", "core.autocrlf=false", "-c", "core.hooksPath=", .. arguments]);
}
