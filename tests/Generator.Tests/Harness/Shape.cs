using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace WeightInit.GeneratorTests;

/// <summary>One shape of use: what is generated from it is compared with a snapshot and built without a warning.</summary>
internal static class Shape
{
    /// <summary>Checks a source in which <c>T</c> stands for the element type.</summary>
    /// <param name="source">The user's code; <c>$T</c> is replaced by the element type.</param>
    /// <param name="element">float or double.</param>
    /// <param name="oldest">The oldest language version that the source itself needs; C# 13 unless it needs more.</param>
    public static Task Matches(
        string source,
        string element,
        LanguageVersion oldest = LanguageVersion.CSharp13,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string method = "")
        => Matches([source], element, [], oldest, testFile, method);

    public static async Task Matches(
        string[] sources,
        string element,
        MetadataReference[] references,
        LanguageVersion oldest = LanguageVersion.CSharp13,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string method = "")
    {
        string[] written = [.. sources.Select(source => source.Replace("$T", element))];
        Project project = new(written) { References = [.. references] };
        GeneratorRun run = await GeneratorRun.Of(project).BuildsClean();
        if (oldest < LanguageVersion.CSharp14)
        {
            await GeneratorRun.Of(project with { Language = oldest }).BuildsClean();
        }

        await Snapshot.Match(run.Text, element, testFile, method);
    }
}
