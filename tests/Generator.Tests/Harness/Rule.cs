using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Asserts what one rule says about a source.</summary>
internal static class Rule
{
    /// <summary>
    /// The rule, and no other of ours, reports at exactly the marked spans, each message holding all the given parts.
    /// By convention of these tests a member whose name holds <c>bad</c> is left out of the generated code, and one whose
    /// name holds <c>good</c> stays in it.
    /// </summary>
    public static Task Warns(string id, string source, params string[] message) => Warns(id, new Project(source), message);

    public static async Task Warns(string id, Project project, params string[] message)
    {
        Marked[] marked = [.. project.Sources.Select(static source => new Marked(source))];
        Project plain = project with { Sources = [.. marked.Select(static source => source.Code)] };
        GeneratorRun run = GeneratorRun.Of(plain);
        Diagnostic[] all = [.. await run.Diagnose()];
        Diagnostic[] ours = [.. all.Where(static diagnostic => diagnostic.Id.StartsWith("WI", System.StringComparison.Ordinal))];

        Assert.All(ours, diagnostic => Assert.Equal(id, diagnostic.Id));
        Assert.Equal(
            marked.SelectMany(static (source, file) => source.Spans.Select(span => Place($"/src/File{file}.cs", span))).Order(),
            ours.Select(static diagnostic => Place(diagnostic.Location.SourceTree?.FilePath, diagnostic.Location.SourceSpan)).Order());
        Assert.NotEmpty(ours);
        foreach (Diagnostic diagnostic in ours)
        {
            Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
            Assert.All(message, part => Assert.Contains(part, diagnostic.GetMessage(), System.StringComparison.Ordinal));
        }

        AssertGenerated(run, all, string.Concat(plain.Sources));
    }

    /// <summary>
    /// The rule reports at exactly the marked spans, each message holding all the given parts; the project builds, and what
    /// other rules advise is of no account.
    /// </summary>
    public static async Task Advises(string id, string source, params string[] message)
    {
        Marked marked = new(source);
        Diagnostic[] found = await Advice(id, marked.Code);
        Assert.NotEmpty(marked.Spans);
        Assert.Equal(marked.Spans.Order(), found.Select(static diagnostic => diagnostic.Location.SourceSpan).Order());
        Assert.All(found, diagnostic => Assert.All(message, part => Assert.Contains(part, diagnostic.GetMessage(), System.StringComparison.Ordinal)));
    }

    /// <summary>The project builds, and the rule has nothing to say of it.</summary>
    public static async Task DoesNotAdvise(string id, string source) => Assert.Empty(await Advice(id, source));

    private static async Task<Diagnostic[]> Advice(string id, string source)
    {
        Diagnostic[] all = [.. await GeneratorRun.Of(new Project(source)).Diagnose(DiagnosticSeverity.Info)];
        Assert.DoesNotContain(all, diagnostic => diagnostic.Id == "AD0001" || (diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != id));
        return [.. all.Where(diagnostic => diagnostic.Id == id)];
    }

    /// <summary>None of our rules reports, and the project builds without any warning.</summary>
    public static Task DoesNotWarn(string source) => DoesNotWarn(new Project(source));

    public static async Task DoesNotWarn(Project project) => await GeneratorRun.Of(project).BuildsClean();

    private static void AssertGenerated(GeneratorRun run, Diagnostic[] all, string sources)
    {
        Assert.DoesNotContain(all, static diagnostic => diagnostic.Id == "AD0001");
        Assert.DoesNotContain(all, diagnostic => run.Result.GeneratedTrees.Contains(diagnostic.Location.SourceTree!));
        Assert.DoesNotContain("bad", run.Text, System.StringComparison.OrdinalIgnoreCase);
        if (sources.Contains("good", System.StringComparison.OrdinalIgnoreCase))
        {
            Assert.Contains("good", run.Text, System.StringComparison.OrdinalIgnoreCase);
        }
    }

    private static string Place(string? file, TextSpan span) => $"{file} {span}";
}
