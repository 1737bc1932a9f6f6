using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace WeightInit.GeneratorTests;

/// <summary>
/// The seam between tests and snapshots: one plain string, kept beside the test's source file under Verify's names,
/// <c>TestClass.Method[_parameter=value].verified.cs</c>. A test class stands in a file of its own name.
/// </summary>
/// <remarks>
/// Maintainers: run the tests once with the environment variable <c>WEIGHTINIT_ACCEPT=1</c> to accept what was received,
/// then read the difference in version control before committing it.
/// </remarks>
internal static class Snapshot
{
#if USE_VERIFY
    // -p:UseVerify=true. The default build does not run this branch: it needs Verify.Xunit, which not every package
    // source carries. It reads the same files, so it must pass the same string, extension and parameter name.
    [ModuleInitializer]
    internal static void UseUtf8WithoutMark() => VerifyTests.VerifierSettings.UseUtf8NoBom();

    public static async Task Match(string text, string? element = null, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        VerifyTests.VerifySettings settings = new();
        if (element is not null)
        {
            settings.UseParameters(element);
        }

        await VerifyXunit.Verifier.Verify(Normalise(text), "cs", settings, testFile);
    }
#else
    public static Task Match(string text, string? element = null, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        string parameters = element is null ? "" : $"_{nameof(element)}={element}";
        string stem = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{method}{parameters}");
        new SnapshotFile(stem, "cs", Environment.GetEnvironmentVariable("WEIGHTINIT_ACCEPT") == "1").Match(Normalise(text));
        return Task.CompletedTask;
    }
#endif

    // Verify's form: \n only and no newline at the end.
    private static string Normalise(string text) => text.Replace("\r\n", "\n").TrimEnd('\n');
}
