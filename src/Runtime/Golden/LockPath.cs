using System;
using System.IO;

namespace WeightInit;

/// <summary>Where a lock file lies: a relative path starts from the folder of the test's source file.</summary>
internal static class LockPath
{
    public static string Resolve(string path, string testFile)
    {
        if (Path.IsPathFullyQualified(path))
        {
            return path;
        }

        string? folder = Path.GetDirectoryName(testFile);
        if (folder is null || !Directory.Exists(folder))
        {
            folder = Mapped(testFile)
                ?? throw new WeightLockException(
                    $"\"{path}\" starts from the folder of \"{testFile}\", which is not on this machine (a deterministic build hides source paths): give an absolute path.");
        }

        return Path.GetFullPath(path, folder);
    }

    // A build with ContinuousIntegrationBuild calls the repository "/_/": the test runs somewhere below it.
    private static string? Mapped(string testFile)
    {
        string[] parts = testFile.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !parts[0].StartsWith('_'))
        {
            return null;
        }

        string relative = Path.Combine(parts[1..]);
        for (DirectoryInfo? root = new(AppContext.BaseDirectory); root is not null; root = root.Parent)
        {
            string candidate = Path.Combine(root.FullName, relative);
            if (File.Exists(candidate))
            {
                return Path.GetDirectoryName(candidate);
            }
        }

        return null;
    }
}
