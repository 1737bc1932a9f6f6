using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace WeightInit.GeneratorTests;

/// <summary>What our analyzers say in a build, of all files, and in an editor, which asks of the file that is open.</summary>
internal sealed class FileQueries
{
    private readonly Dictionary<SyntaxTree, string[]> _together;
    private readonly Dictionary<SyntaxTree, string[]> _alone;

    private FileQueries(ImmutableArray<Diagnostic> all, Dictionary<SyntaxTree, string[]> together, Dictionary<SyntaxTree, string[]> alone)
    {
        All = all;
        _together = together;
        _alone = alone;
    }

    /// <summary>All that a build says.</summary>
    public ImmutableArray<Diagnostic> All { get; }

    public static async Task<FileQueries> Of(Compilation compilation, AnalyzerOptions options)
    {
        AnalysisResult result = await Analysis(compilation, options).GetAnalysisResultAsync(CancellationToken.None);
        Dictionary<SyntaxTree, string[]> together = [];
        Dictionary<SyntaxTree, string[]> alone = [];
        foreach (SyntaxTree tree in compilation.SyntaxTrees.Where(static tree => !tree.FilePath.EndsWith(".g.cs", System.StringComparison.Ordinal)))
        {
            together[tree] = Text(result.SemanticDiagnostics.TryGetValue(tree, out ImmutableDictionary<DiagnosticAnalyzer, ImmutableArray<Diagnostic>>? said) ? said.Values.SelectMany(static one => one) : []);
            CompilationWithAnalyzers analysis = Analysis(compilation, options);
            alone[tree] = Text(await analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None));
        }

        return new(result.GetAllDiagnostics(), together, alone);
    }

    /// <summary>Asserts that a file asked alone says what it says among all, and that nothing is said twice.</summary>
    public void AssertEachFileSaysItsOwn()
    {
        foreach ((SyntaxTree tree, string[] said) in _together)
        {
            Assert.Equal(said, _alone[tree]);
        }

        string[] all = Text(All);
        Assert.Equal(all.Distinct(), all);
    }

    private static CompilationWithAnalyzers Analysis(Compilation compilation, AnalyzerOptions options) => compilation.Clone().WithAnalyzers(
        OurAnalyzers.All, new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));

    private static string[] Text(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(static diagnostic => $"{diagnostic} {diagnostic.Location.SourceSpan}").Order()];
}
