using System.Text.RegularExpressions;

namespace WeightInit.PackageTests;

/// <summary>An adapter's readme, whose example its consumer is made of.</summary>
internal static partial class PackageReadme
{
    /// <summary>The one C# block of a readme.</summary>
    public static (string Name, string Text) Example(string adapter)
        => ("Readme.cs", CSharp().Match(RepositoryFolder.Read($"src/{adapter}/README.md")).Groups[1].Value);

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();
}
