using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>Asserts what one rule about signal paths says, suggestions included; the generated code is none of its business.</summary>
internal static class SignalRule
{
    /// <summary>The rule reports at exactly the marked spans, each message holding all the given parts.</summary>
    public static Task<Diagnostic[]> Warns(string id, string source, params string[] message) => Warns(id, new Project(source), message);

    public static async Task<Diagnostic[]> Warns(string id, Project project, params string[] message)
    {
        Marked[] marked = [.. project.Sources.Select(static source => new Marked(source))];
        Diagnostic[] all = await Diagnose(project with { Sources = [.. marked.Select(static source => source.Code)] });
        Diagnostic[] found = [.. all.Where(diagnostic => diagnostic.Id == id)];

        Assert.DoesNotContain(all, static diagnostic => diagnostic.Id == "AD0001");
        Assert.Equal(
            marked.SelectMany(static (source, file) => source.Spans.Select(span => $"/src/File{file}.cs {span}")).Order(StringComparer.Ordinal),
            found.Select(static diagnostic => $"{diagnostic.Location.SourceTree?.FilePath} {diagnostic.Location.SourceSpan}").Order(StringComparer.Ordinal));
        Assert.NotEmpty(found);
        foreach (Diagnostic diagnostic in found)
        {
            Assert.All(message, part => Assert.Contains(part, diagnostic.GetMessage(), StringComparison.Ordinal));
        }

        return found;
    }

    /// <summary>The rule says nothing, and the project builds without any warning.</summary>
    public static Task DoesNotWarn(string id, string source) => DoesNotWarn(id, new Project(source));

    public static async Task DoesNotWarn(string id, Project project)
    {
        Assert.DoesNotContain(await Diagnose(project), diagnostic => diagnostic.Id == id || diagnostic.Id == "AD0001");
        await GeneratorRun.Of(project).BuildsClean();
    }

    private static async Task<Diagnostic[]> Diagnose(Project project) => [.. await GeneratorRun.Of(project).Diagnose(DiagnosticSeverity.Hidden)];
}
