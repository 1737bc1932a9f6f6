using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using WeightInit.GeneratorTests;

namespace WeightInit.DocsTests;

/// <summary>A C# block as its reader would build it: a console project as <c>dotnet new</c> makes it, with every package of ours.</summary>
internal sealed class Example
{
    // CS1591: an example needs no comments. CS1701, CS1702: the SDK's own NoWarn.
    private static readonly string[] Harmless = ["CS1591", "CS1701", "CS1702"];

    /// <summary>The figures of a healthy path: no fault, so a page shows them or does not.</summary>
    private const string Healthy = "WI0205";

    // What <ImplicitUsings>enable</ImplicitUsings>, the template's setting, brings.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly IReadOnlyList<MetadataReference> Libraries =
    [
        .. Program.Libraries.Select(static name => MetadataReference.CreateFromFile(Path.Combine(System.AppContext.BaseDirectory, name))),
    ];

    private readonly CodeBlock _block;
    private readonly GeneratorRun _run;

    public Example(CodeBlock block)
    {
        _block = block;
        Project project = new([.. Chain(block).Select(Source), ImplicitUsings]) { Name = "Example", References = [.. Libraries] };
        _run = GeneratorRun.Of(project);
    }

    public string Generated => _run.Text;

    public Compilation Output => _run.Output;

    /// <summary>Whether there is something to run: statements outside of any type.</summary>
    public bool IsProgram => Output.Options.OutputKind == OutputKind.ConsoleApplication;

    /// <summary>What the build says, warnings and our advice, each with its place in the block.</summary>
    public async Task<IReadOnlyList<Reported>> Diagnose()
        => [.. (await _run.Diagnose(DiagnosticSeverity.Info))
            .Where(static found => found.Severity >= DiagnosticSeverity.Warning || found.Id.StartsWith("WI", System.StringComparison.Ordinal))
            .Where(found => !Harmless.Contains(found.Id) && (found.Id != Healthy || _block.Expected.Contains(Healthy)))
            .Select(found => Reported.Of(found, Offset(_block)))];

    /// <summary>The block and those that it continues, the first one first.</summary>
    private static IEnumerable<CodeBlock> Chain(CodeBlock block)
        => block is { Previous: CodeBlock previous } && block.Says(Directive.Continues) ? [.. Chain(previous), block] : [block];

    private static string Source(CodeBlock block)
        => Lines(block.Hidden(Directive.Before)) + block.Text + Lines(block.Hidden(Directive.After));

    private static int Offset(CodeBlock block) => Lines(block.Hidden(Directive.Before)).Count(static c => c == '\n');

    private static string Lines(string? hidden) => string.IsNullOrEmpty(hidden) ? "" : hidden + "\n";
}
