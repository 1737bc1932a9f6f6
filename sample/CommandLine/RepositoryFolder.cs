using System.IO;

namespace WeightInit.Sample;

/// <summary>Where reports go unless the user says otherwise.</summary>
internal static class RepositoryFolder
{
    private const string Mark = "WeightInit.sln";

    /// <summary>artifacts/<paramref name="name"/> under the repository the current folder is in, else under the current folder.</summary>
    public static string Artifacts(string name)
    {
        string current = Directory.GetCurrentDirectory();
        for (DirectoryInfo? folder = new(current); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
            {
                return Path.Combine(folder.FullName, "artifacts", name);
            }
        }

        return Path.Combine(current, "artifacts", name);
    }
}
