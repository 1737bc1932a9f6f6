using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using WeightInit.Generator;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>What the compiler sees of a project once the generator and the analyzers have run.</summary>
internal sealed class GeneratorRun
{
    private readonly Project _project;

    private GeneratorRun(Project project, GeneratorDriverRunResult result, Compilation output)
    {
        _project = project;
        Result = result;
        Output = output;
    }

    public GeneratorDriverRunResult Result { get; }

    public Compilation Output { get; }

    /// <summary>Every generated file, with its name, as one text; the tool's version is scrubbed so that a release changes no snapshot.</summary>
    public string Text
    {
        get
        {
            StringBuilder text = new();
            foreach (GeneratedSourceResult source in Result.Results.Single().GeneratedSources.OrderBy(static source => source.HintName, System.StringComparer.Ordinal))
            {
                text.Append("//// ").Append(source.HintName).Append('\n').Append(source.SourceText).Append('\n');
            }

            return Regex.Replace(text.ToString(), """(GeneratedCode\("WeightInit\.Generator", )"[^"]*"\)""", """$1"{version}")""");
        }
    }

    /// <summary>Runs the generator once; it must not throw, whatever the source.</summary>
    public static GeneratorRun Of(Project project) => Of(project, project.Compile());

    public static GeneratorRun Of(Project project, CSharpCompilation compilation)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new WeightGenerator().AsSourceGenerator()], parseOptions: project.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        GeneratorDriverRunResult result = driver.GetRunResult();
        Assert.Empty(diagnostics);
        Assert.Null(result.Results.Single().Exception);
        return new(project, result, output);
    }

    /// <summary>All that a build would print: compiler and analyzers, without what is suppressed.</summary>
    /// <param name="least">The least severity; a build prints warnings, an editor shows suggestions too.</param>
    public async Task<ImmutableArray<Diagnostic>> Diagnose(DiagnosticSeverity least = DiagnosticSeverity.Warning)
    {
        Compilation compilation = Output;
        AnalyzerOptions options = new([]);
        if (_project.EditorConfig.Length > 0)
        {
            AnalyzerConfig[] configs = [AnalyzerConfig.Parse(_project.EditorConfig, "/src/.editorconfig")];
            AnalyzerConfigSet set = AnalyzerConfigSet.Create(configs);
            compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new ConfiguredSeverities(set)));
            options = new([], new ConfiguredOptions(set));
        }

        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(
            OurAnalyzers.All,
            new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> all = await analysis.GetAllDiagnosticsAsync();
        Witness.Tell(all.Select(static diagnostic => diagnostic.Id));
        return [.. all.Where(diagnostic => diagnostic.Severity >= least)];
    }

    /// <summary>Asserts that the project builds without error or warning, undocumented code of the user's aside.</summary>
    public async Task<GeneratorRun> BuildsClean()
    {
        HashSet<SyntaxTree> written = [.. Result.GeneratedTrees];
        Diagnostic[] found = [.. (await Diagnose()).Where(diagnostic => diagnostic.Id != "CS1591" || written.Contains(diagnostic.Location.SourceTree!))];
        Assert.True(found.Length == 0, $"C# {_project.Language}:\n{string.Join("\n", found.Select(static diagnostic => diagnostic.ToString()))}\n{Text}");
        return this;
    }

    private sealed class ConfiguredSeverities(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, System.Threading.CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, System.Threading.CancellationToken cancellationToken, out ReportDiagnostic severity)
            => set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, System.Threading.CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }
    }
}
